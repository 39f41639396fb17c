import type { Rijbewijs } from "./familie";
import type { Werk } from "./families";
import { addDagen, eersteVanMaand } from "./datum";
import { inventWerkgever, kiesSoort, type Werkgever } from "./namen";
import type { Toeval } from "./toeval";
import { kiesUren, type Uren } from "./uren";
import type { Bronhouder, Plek } from "./wereld";

/** 01 reguliere vacature, 02 leerbaan, 03 vrijwilligerswerk, 04 werkervaringsplaats. */
export type Overeenkomst = "01" | "02" | "03" | "04";

/** What is true of one vacature; its text and its coded fields are both made from this, so that they agree. */
export interface Aanbod {
  readonly werk: Werk;
  readonly overeenkomst: Overeenkomst;
  readonly titel: string;
  readonly werkgever: Werkgever;
  readonly sbi: number;
  readonly plek: Plek;
  readonly uren: Uren;
  readonly vast: boolean;
  readonly onregelmatig: boolean;
  readonly kantoortijden: boolean;
  readonly rijbewijzen: readonly Rijbewijs[];
  readonly jarenErvaring: number;
  readonly diplomaNodig: boolean;
  /** Level of spoken Dutch asked: 2 redelijk, 3 goed, 4 uitstekend; 0 not asked. */
  readonly nederlands: 0 | 2 | 3 | 4;
  readonly aanvang: string | undefined;
  readonly einde: string | undefined;
  readonly sluiting: string | undefined;
  readonly salaris: string | undefined;
}

const SHARES = { uwv: [0.05, 0.02, 0.03], gemeente: [0.14, 0.14, 0.14] } as const;

function kiesOvereenkomst(toeval: Toeval, { beroep }: Werk, bron: Bronhouder): Overeenkomst {
  const [leerbaan, vrijwillig, ervaring] = bron.soort === "uwv" ? SHARES.uwv : SHARES.gemeente;
  const worp = toeval.next();
  // The shares are of all vacatures; only some occupations can be each, which is why they are stretched here.
  if (beroep.leerbaan && worp < leerbaan * 1.8) return "02";
  if (beroep.vrijwillig && worp > 1 - vrijwillig * 2.2) return "03";
  if ((beroep.niveau <= 3 || !beroep.diploma) && beroep.niveau <= 4 && worp > 0.4 && worp < 0.4 + ervaring * 1.25) return "04";
  return "01";
}

const TITEL_EXTRA: Readonly<Record<Overeenkomst, readonly string[]>> = {
  "01": ["", "", "", "", " (m/v/x)", " fulltime/parttime"],
  "02": [" (leerbaan)", " - leren en werken", " in opleiding", " BBL"],
  "03": [" (vrijwilliger)", " - vrijwilligerswerk", " als vrijwilliger"],
  "04": [" (werkervaringsplaats)", " - werkervaringsplek", " - ervaring opdoen"],
};

const formatEuro = (bedrag: number): string => `€ ${String(Math.round(bedrag / 10) * 10).replace(/(\d)(\d{3})$/, "$1.$2")}`;
const formatUurloon = (maandloon: number): string => `€ ${(maandloon / 164.7).toFixed(2).replace(".", ",")}`;

function schatSalaris(toeval: Toeval, { beroep }: Werk, overeenkomst: Overeenkomst): string | undefined {
  if (overeenkomst === "03") return toeval.kans(0.3) ? "Vrijwilligersvergoeding" : undefined;
  if (overeenkomst === "04") return toeval.kans(0.5) ? "Met behoud van uitkering" : undefined;
  const [laagste, hoogste] = beroep.salaris;
  const laag = laagste + toeval.tussen(0, Math.floor((hoogste - laagste) / 3));
  const hoog = overeenkomst === "02" ? laag + 150 : hoogste - toeval.tussen(0, Math.floor((hoogste - laag) / 3));
  if (toeval.kans(0.12)) return "Volgens cao";
  return beroep.niveau <= 3 && toeval.kans(0.45) ? `${formatUurloon(laag)} - ${formatUurloon(hoog)} per uur` : `${formatEuro(laag)} - ${formatEuro(hoog)} per maand (voltijd)`;
}

function kiesNederlands(toeval: Toeval, { beroep }: Werk): Aanbod["nederlands"] {
  if (toeval.kans(beroep.niveau <= 2 ? 0.25 : 0.1)) return 0;
  if (beroep.niveau <= 2) return 2;
  if (beroep.niveau === 3) return toeval.kans(0.5) ? 2 : 3;
  return beroep.niveau >= 5 && toeval.kans(0.5) ? 4 : 3;
}

function kiesData(toeval: Toeval, today: string, overeenkomst: Overeenkomst, vast: boolean): Pick<Aanbod, "aanvang" | "einde" | "sluiting"> {
  const straks = addDagen(today, toeval.tussen(0, 75));
  const aanvang = overeenkomst === "03" && toeval.kans(0.6) ? undefined : toeval.kans(0.5) ? eersteVanMaand(addDagen(straks, 31)) : straks;
  const tijdelijk = overeenkomst === "04" || (!vast && toeval.kans(0.4));
  const einde = aanvang && tijdelijk ? addDagen(aanvang, overeenkomst === "04" ? toeval.tussen(90, 180) : toeval.tussen(180, 365)) : undefined;
  return { aanvang, einde, sluiting: toeval.kans(0.88) ? addDagen(today, toeval.tussen(2, 70)) : undefined };
}

/** Invents what one vacature is about. `today` is an ISO day; nothing is closed already. */
export function inventAanbod(toeval: Toeval, werk: Werk, plek: Plek, bron: Bronhouder, today: string): Aanbod {
  const { beroep, familie } = werk;
  const overeenkomst = kiesOvereenkomst(toeval, werk, bron);
  const { soort, sbi } = kiesSoort(toeval, werk, overeenkomst === "03");
  const vast = overeenkomst === "01" && toeval.kans(0.4);
  const onregelmatig = toeval.kans(familie.onregelmatig);
  const vraagtRijbewijs = beroep.rijbewijs !== undefined && overeenkomst !== "02" && toeval.kans(beroep.rijbewijsKans ?? 1);
  return {
    werk, overeenkomst, plek, vast, onregelmatig, sbi,
    titel: `${toeval.een(beroep.titels)}${toeval.een(TITEL_EXTRA[overeenkomst])}`,
    werkgever: inventWerkgever(soort, plek.plaats, toeval.tussen(0, 3)),
    uren: kiesUren(toeval, overeenkomst === "03" ? ["klein"] : overeenkomst === "02" ? ["ruim", "vol"] : beroep.werkweek),
    kantoortijden: !onregelmatig && toeval.kans(familie.kantoortijden / (1 - familie.onregelmatig)),
    rijbewijzen: vraagtRijbewijs ? (beroep.rijbewijs ?? []) : [],
    jarenErvaring: overeenkomst === "01" && beroep.niveau >= 3 && toeval.kans(0.4) ? toeval.tussen(1, beroep.niveau >= 5 ? 5 : 3) : 0,
    diplomaNodig: overeenkomst === "01" && beroep.diploma !== undefined && (beroep.niveau >= 5 || toeval.kans(0.6)),
    nederlands: kiesNederlands(toeval, werk),
    ...kiesData(toeval, today, overeenkomst, vast),
    salaris: schatSalaris(toeval, werk, overeenkomst),
  };
}
