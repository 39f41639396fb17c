import type { Aanbod } from "./aanbod";
import { joinEn, kort, schrijfTaken, vulIn } from "./taal";
import type { Toeval } from "./toeval";
import { urenInWoorden } from "./uren";

const TAAL = { 2: "redelijk", 3: "goed", 4: "uitstekend" } as const;

const SOORT_WERK: Readonly<Record<Aanbod["overeenkomst"], readonly string[]>> = {
  "01": [],
  "02": ["Dit is een leerbaan: je werkt vier dagen en gaat één dag per week naar school.", "Je leert het vak met een mbo-opleiding (bbl) en krijgt vanaf de eerste dag salaris.", "Je krijgt een arbeidscontract en een leerovereenkomst; de opleiding betalen wij."],
  "03": ["Dit is vrijwilligerswerk. Je bent welkom voor een paar uur per week.", "Als vrijwilliger doe je ervaring op en leer je nieuwe mensen kennen.", "Vrijwilligerswerk met een vaste begeleider en een gezellig team."],
  "04": ["Dit is een werkervaringsplaats: je doet ervaring op met behoud van uitkering en krijgt begeleiding.", "In drie tot zes maanden ontdek je of dit werk bij je past. Daarna kijken we samen verder.", "Een werkervaringsplek met een eigen werkbegeleider en duidelijke leerdoelen."],
};

/** Vacatures that the standard has no code for; screens recognise them by their words. */
const BIJZONDERE_PLEKKEN = ["Ook geschikt als beschut werk, met dagelijkse begeleiding op de werkplek.", "Deze plek is ook geschikt voor een stage.", "De werkplek is prikkelarm en kan worden aangepast."] as const;

function schrijfEisen(toeval: Toeval, aanbod: Aanbod): string[] {
  const { beroep } = aanbod.werk;
  const eisen: string[] = [];
  if (aanbod.diplomaNodig && beroep.diploma) eisen.push(`Je hebt een diploma ${beroep.diploma} of een vergelijkbare opleiding.`);
  if (aanbod.jarenErvaring > 0) eisen.push(`Je hebt minstens ${aanbod.jarenErvaring} jaar ervaring in dit werk.`);
  if (aanbod.rijbewijzen.length > 0) eisen.push(`Je hebt rijbewijs ${joinEn(aanbod.rijbewijzen)}.`);
  if (aanbod.nederlands) eisen.push(`Je spreekt ${TAAL[aanbod.nederlands]} Nederlands.`);
  if (aanbod.onregelmatig) eisen.push(toeval.een(["Je werkt op wisselende tijden.", "Je bent beschikbaar in de avond of in het weekend.", "Je draait mee in een rooster met wisselende diensten."]));
  return eisen;
}

function schrijfUren({ uren, kantoortijden, overeenkomst }: Aanbod): string {
  const wanneer = kantoortijden ? " op werkdagen, tijdens kantooruren" : "";
  return overeenkomst === "03" ? `Het gaat om ${urenInWoorden(uren)} per week${wanneer}, in overleg.` : `De functie is voor ${urenInWoorden(uren)} per week${wanneer}.`;
}

/** Sentences about evenings, weekends and early hours do not go with office hours. */
const ANDERE_TIJDEN = /weekend|avond|nacht|vroeg|zondag|half zeven|half acht|wisselend|bereikbaarheidsdienst|diensten/i;

/** Who comes to learn or to help needs no papers yet. */
const PAPIEREN = /diploma (verzorgende|helpende|dat)|bezit van|bevoegd|BIG-|geldig certificaat|code 95/i;

function kiesBijzonder(toeval: Toeval, { werk, kantoortijden, overeenkomst }: Aanbod): string[] {
  const passend = werk.beroep.bijzonder.filter((zin) => !(kantoortijden && ANDERE_TIJDEN.test(zin)) && !(overeenkomst !== "01" && PAPIEREN.test(zin)));
  return toeval.enkele(passend, toeval.tussen(1, 2));
}

/** The description of a vacature: some long and in parts, some two lines, as bronnen have them. At most 2,000 characters. */
export function schrijfVacature(toeval: Toeval, aanbod: Aanbod): string {
  const { familie, beroep } = aanbod.werk;
  const inleiding = vulIn(toeval.een(familie.inleidingen), { werkgever: aanbod.werkgever.naam, plaats: aanbod.plek.plaats });
  const taken = toeval.enkele(beroep.taken, toeval.tussen(3, 5));
  if (toeval.kans(0.22)) return kort(`${inleiding} Je werk bestaat uit ${joinEn(taken.slice(0, 3))}. ${schrijfUren(aanbod)}`, 2000);
  const soortWerk = SOORT_WERK[aanbod.overeenkomst];
  const geschikt = beroep.niveau === 2 && aanbod.overeenkomst !== "01" && toeval.kans(0.35) ? [toeval.een(BIJZONDERE_PLEKKEN)] : [];
  const alineas = [
    [inleiding, ...(soortWerk.length > 0 ? [toeval.een(soortWerk)] : [])].join(" "),
    schrijfTaken(toeval, taken),
    [...kiesBijzonder(toeval, aanbod), toeval.een(familie.sfeer), ...geschikt].join(" "),
    [schrijfUren(aanbod), ...schrijfEisen(toeval, aanbod)].join(" "),
  ];
  return kort(alineas.join("\n\n"), 2000);
}

/** What the employer offers, as one sentence; undefined where there is no pay to speak of. */
export function schrijfVoorwaarden(toeval: Toeval, { werk, overeenkomst, vast }: Aanbod): string | undefined {
  if (overeenkomst === "03") return "We bieden een vaste begeleider, een goede verzekering en een gezellig team.";
  if (overeenkomst === "04") return "We bieden begeleiding op de werkplek en een getuigschrift na afloop.";
  const aanbod = toeval.enkele(werk.familie.voorwaarden, toeval.tussen(2, 3));
  const contract = vast ? "een vast contract" : "een tijdelijk contract met zicht op verlenging";
  return `We bieden ${joinEn([contract, ...aanbod])}.`;
}
