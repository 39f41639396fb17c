import { hoofdletter, joinEn, kort } from "./taal";
import type { Toeval } from "./toeval";
import { urenInWoorden } from "./uren";
import type { Zoeker } from "./zoeker";

const VERVOER = { 1: "met de auto", 2: "met de brommer", 3: "met de fiets", 5: "met het openbaar vervoer" } as const;

function schrijfErvaring(toeval: Toeval, { werk, jarenErvaring }: Zoeker): string {
  const taken = joinEn(toeval.enkele(werk.beroep.taken, toeval.tussen(2, 3)));
  if (jarenErvaring === 0) return toeval.een([`Ik heb nog geen betaalde ervaring, maar wil graag aan de slag met ${taken}.`, `${hoofdletter(taken)}: dat lijkt mij mooi werk en ik leer het graag.`]);
  const jaren = jarenErvaring === 1 ? "een jaar" : `${jarenErvaring} jaar`;
  return toeval.een([`Ik heb ${jaren} ervaring met ${taken}.`, `De afgelopen ${jaren === "een jaar" ? "periode" : jaren} hield ik mij bezig met ${taken}.`, `${hoofdletter(taken)}: dat heb ik ${jaren} gedaan en dat gaat mij goed af.`]);
}

function schrijfWens(toeval: Toeval, zoeker: Zoeker): string {
  const uren = urenInWoorden(zoeker.uren);
  return toeval.een([`Ik zoek werk voor ${uren} per week.`, `${hoofdletter(uren)} per week past goed bij mij.`, `Het liefst werk ik ${uren} per week, in ${zoeker.plek.plaats} of in de buurt.`]);
}

/** Sentences about years of work are for those who have them. */
const OVER_JAREN = /jaren|gewerkt|weer gebruiken|terug/i;

/** The personal presentation, in the first person. At most 2,000 characters. */
export function schrijfPresentatie(toeval: Toeval, zoeker: Zoeker): string {
  const { familie } = zoeker.werk;
  const passend = zoeker.jarenErvaring >= 3 ? familie.profiel : familie.profiel.filter((zin) => !OVER_JAREN.test(zin));
  const zinnen = [schrijfErvaring(toeval, zoeker), ...toeval.enkele(passend, toeval.tussen(1, 3)), schrijfWens(toeval, zoeker)];
  if (toeval.kans(0.5)) zinnen.push(`Ik kom ${joinEn(zoeker.vervoer.map((code) => VERVOER[code]))} naar mijn werk.`);
  if (zoeker.wilLeren) zinnen.push("Een leerbaan waarin ik een diploma kan halen heeft mijn voorkeur.");
  if (zoeker.wilErvaring) zinnen.push("Beginnen op een werkervaringsplaats is ook goed.");
  if (zoeker.wilVrijwilligerswerk) zinnen.push("Ik wil eerst vrijwilligerswerk doen om ritme op te bouwen.");
  if (zoeker.begeleiding) zinnen.push(toeval.een(["Begeleiding op de werkvloer helpt mij om een goede start te maken.", "Met een vaste begeleider kom ik het best tot mijn recht."]));
  return kort(zinnen.join(" "), 2000);
}
