import { gekozenSectoren } from "@/components/zoeken/sectoren";
import { CONTRACT_LABELS, NIVEAU_LABELS, SOORT_WERK_LABELS, TAALNIVEAU_LABELS, VERVOERMIDDEL_LABELS } from "@/lib/rangschikking/keuzes";
import { capitalise, joinAnd, joinOr, range } from "@/lib/rangschikking/woordkeus";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { TAALNAMEN } from "@/lib/standaard/taalnamen";

type Belang = "moet" | "graag";
type Janee = { readonly waarde: "ja" | "nee" };

const niveauNaam = (niveau: number | undefined) => (niveau === undefined ? undefined : NIVEAU_LABELS[niveau]);
const dag = (datum: string) => datum.split("-").toReversed().map(Number).join("-");
const janee = ({ waarde }: Janee, wat: string) => (waarde === "ja" ? wat : `geen ${wat}`);

function niveaus({ min, max }: { min?: number | undefined; max?: number | undefined }): string {
  const [laagste, hoogste] = [niveauNaam(min), niveauNaam(max)];
  if (laagste && hoogste) return laagste === hoogste ? laagste : `${laagste} tot en met ${hoogste}`;
  return laagste ? `${laagste} of hoger` : `hoogstens ${hoogste}`;
}

function taal({ taal: code, mondeling, schriftelijk }: NonNullable<Zoekvraag["talen"]>["lijst"][number]): string {
  const niveau = [mondeling && `spreken ${TAALNIVEAU_LABELS[mondeling]}`, schriftelijk && `schrijven ${TAALNIVEAU_LABELS[schriftelijk]}`].filter(Boolean).join(", ");
  return `${TAALNAMEN[code] ?? code}${niveau && ` (${niveau})`}`;
}

/** What only a question for vacatures can hold. */
const alleenVacatures = (vraag: Zoekvraag) => (vraag.richting === "vacatures" ? vraag : { zonderDiploma: undefined, zonderErvaring: undefined });

/** The wishes of a question in words, in the order of the form; each is `undefined` where the question doesn't hold it. */
function wensDelen(vraag: Zoekvraag): ([wens: { readonly belang: Belang }, tekst: string] | undefined)[] {
  const { uren, vervoermiddelen, soortWerk, woorden, aanvang, contract, onregelmatigWerk, kantoortijden, werkEnDenkniveau, rijbewijzen, talen, reistijd, sector, interesses, competenties } = vraag;
  const { zonderDiploma, zonderErvaring } = alleenVacatures(vraag);
  return [
    uren && [uren, `${range(uren.min, uren.max)} uur`],
    vervoermiddelen && [vervoermiddelen, joinOr(vervoermiddelen.codes.map((code) => VERVOERMIDDEL_LABELS[code]))],
    soortWerk && [soortWerk, joinOr(soortWerk.soorten.map((soort) => SOORT_WERK_LABELS[soort]))],
    woorden && [woorden, woorden.woorden.join(", ")],
    aanvang && [aanvang, `${vraag.richting === "vacatures" ? "begint vanaf" : "beschikbaar op"} ${dag(aanvang.datum)}`],
    contract && [contract, joinOr(contract.codes.map((code) => CONTRACT_LABELS[code]))],
    onregelmatigWerk && [onregelmatigWerk, janee(onregelmatigWerk, "onregelmatig werk")],
    kantoortijden && [kantoortijden, janee(kantoortijden, "kantoortijden")],
    werkEnDenkniveau && [werkEnDenkniveau, `niveau ${niveaus(werkEnDenkniveau)}`],
    zonderDiploma && [zonderDiploma, "zonder diploma"],
    zonderErvaring && [zonderErvaring, "zonder ervaring"],
    rijbewijzen && [rijbewijzen, rijbewijzen.codes.length === 0 ? "zonder rijbewijs" : `rijbewijs ${joinAnd(rijbewijzen.codes)}`],
    talen && [talen, joinAnd(talen.lijst.map(taal))],
    reistijd && [reistijd, `hoogstens ${reistijd.max} minuten reizen`],
    sector && [sector, joinOr(gekozenSectoren(sector.codes)) || `sector ${sector.codes.join(", ")}`],
    interesses && [interesses, `interesse in ${joinOr(interesses.woorden)}`],
    competenties && [competenties, `competenties ${joinAnd(competenties.codes)}`],
  ];
}

/** The question in a few words each, nothing left out: beroepen, where, and every wish with "moet" or "graag". */
export const vraagDelen = (vraag: Zoekvraag): string[] => [
  ...vraag.beroepen.map(({ naam }) => capitalise(naam)),
  `${vraag.gebied.plaats ?? vraag.gebied.postcode} · ${vraag.gebied.afstand} km`,
  ...wensDelen(vraag).flatMap((deel) => (deel ? [`${capitalise(deel[0].belang)}: ${deel[1]}`] : [])),
];
