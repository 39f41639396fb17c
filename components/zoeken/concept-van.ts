import type { Vooringevuld } from "@/lib/rangschikking/vooringevuld";
import { type Concept, LEEG_CONCEPT, WENSEN, type Wens } from "./concept";

const text = (value: number | undefined) => value?.toString() ?? "";
const isMoet = (vraag: Vooringevuld) => (wens: Wens) => (wens in vraag ? (vraag as Partial<Record<Wens, { readonly belang: string }>>)[wens]?.belang === "moet" : false);

/** The form filled in with a zoekvraag, to change it and ask it. */
export function conceptVan(vraag: Vooringevuld): Concept {
  const { kenmerk = "", beroepen = [], gebied, uren, werkEnDenkniveau, vervoermiddelen, soortWerk, talen, rijbewijzen } = vraag;
  return {
    ...LEEG_CONCEPT,
    kenmerk,
    beroepen,
    plaats: gebied?.postcode ?? "",
    afstand: gebied?.afstand === undefined ? LEEG_CONCEPT.afstand : String(gebied.afstand),
    urenMin: text(uren?.min), urenMax: text(uren?.max),
    niveauMin: text(werkEnDenkniveau?.min), niveauMax: text(werkEnDenkniveau?.max),
    vervoermiddelen: vervoermiddelen?.codes ?? [],
    ...(vervoermiddelen && "gebruik" in vervoermiddelen && { vervoerGebruik: vervoermiddelen.gebruik }),
    soortWerk: soortWerk?.soorten ?? [],
    rijbewijzen: rijbewijzen?.codes ?? [], geenRijbewijs: rijbewijzen?.codes.length === 0,
    talen: (talen?.lijst ?? []).map(({ taal, mondeling, schriftelijk }) => ({ taal, mondeling: text(mondeling), schriftelijk: text(schriftelijk) })),
    aanvang: vraag.aanvang?.datum ?? "",
    contract: vraag.contract?.codes ?? [],
    onregelmatigWerk: vraag.onregelmatigWerk?.waarde ?? "", kantoortijden: vraag.kantoortijden?.waarde ?? "",
    zonderDiploma: "zonderDiploma" in vraag && vraag.zonderDiploma !== undefined, zonderErvaring: "zonderErvaring" in vraag && vraag.zonderErvaring !== undefined,
    reistijd: text(vraag.reistijd?.max),
    sector: vraag.sector?.codes ?? [],
    woorden: vraag.woorden?.woorden.join(", ") ?? "", interesses: vraag.interesses?.woorden.join(", ") ?? "", competenties: vraag.competenties?.codes.join(", ") ?? "",
    moet: WENSEN.filter(isMoet(vraag)),
  };
}
