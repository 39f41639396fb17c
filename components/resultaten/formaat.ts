import { CONTRACT_LABELS, NIVEAU_LABELS, SOORT_WERK_LABELS, type VervoermiddelCode, VERVOERMIDDEL_LABELS, VERVOERMIDDELEN } from "@/lib/rangschikking/keuzes";
import type { ResultaatRij } from "@/lib/rangschikking/rij";
import { capitalise, daysBetween, joinOr, shortDate } from "@/lib/rangschikking/woordkeus";

/** What a source didn't give. Never an empty cell: that reads as "none". */
export const ONBEKEND = "Onbekend";

/** "Medewerker magazijn"; a profiel goes by the beroepen looked for. */
export function titelOf(rij: ResultaatRij): string {
  if (rij.soort === "vacatures" && rij.titel) return rij.titel;
  const [eerste, ...andere] = rij.beroepen.map(({ naam, code }) => naam ?? code);
  if (!eerste) return rij.soort === "vacatures" ? "Vacature zonder naam" : "Kandidaat zonder beroep";
  return andere.length > 0 ? `${capitalise(eerste)} en ${andere.length} ${andere.length === 1 ? "ander beroep" : "andere beroepen"}` : capitalise(eerste);
}

/** "24–32", "tot 24", "vanaf 16" */
export function urenOf({ urenMin, urenMax }: ResultaatRij): string {
  if (urenMin !== null && urenMax !== null) return urenMin === urenMax ? String(urenMin) : `${urenMin}–${urenMax}`;
  if (urenMax !== null) return `tot ${urenMax}`;
  return urenMin !== null ? `vanaf ${urenMin}` : ONBEKEND;
}

export const niveauOf = ({ werkEnDenkniveau }: ResultaatRij): string => (werkEnDenkniveau === null ? ONBEKEND : capitalise(NIVEAU_LABELS[werkEnDenkniveau] ?? ONBEKEND));

/** "Reguliere baan", with what was recognised from the words of a vacature. */
export function soortWerkOf(rij: ResultaatRij): string {
  const soorten = [...rij.overeenkomsten, ...(rij.soort === "vacatures" ? rij.soortWerkAfgeleid : [])].map((soort) => SOORT_WERK_LABELS[soort]);
  return soorten.length > 0 ? capitalise(joinOr([...new Set(soorten)])) : ONBEKEND;
}

export const contractOf = ({ contracten }: ResultaatRij): string | null => (contracten.length > 0 ? capitalise(joinOr(contracten.map((code) => CONTRACT_LABELS[code]))) : null);

const isVervoermiddel = (code: number): code is VervoermiddelCode => VERVOERMIDDELEN.some((known) => known === code);

/** Codes of the transport of a row, in the order of the standard, each once. */
export const vervoerOf = ({ vervoermiddelen }: ResultaatRij): VervoermiddelCode[] => VERVOERMIDDELEN.filter((code) => vervoermiddelen.some((item) => isVervoermiddel(item.code) && item.code === code));

/** "Auto", "Fiets of ov" */
export const vervoerTekst = (codes: readonly VervoermiddelCode[]): string => capitalise(joinOr(codes.map((code) => VERVOERMIDDEL_LABELS[code])));

/** "2 km", "±12 km" when estimated. */
export function afstandTekst(km: number | null, geschat: boolean): string {
  if (km === null) return "afstand onbekend";
  return `${geschat ? "± " : ""}${km < 1 ? "<1" : Math.round(km)} km`;
}

const DAG_NU: Readonly<Record<number, string>> = { 0: "vandaag", 1: "morgen" };

/** "12 dec" with "over 3 weken"; the distance in words only where it is near enough to matter. */
export function datumOf(datum: string, vandaag: string): { kort: string; afstand: string | null } {
  const dagen = daysBetween(vandaag, datum);
  const afstand = DAG_NU[dagen] ?? (dagen < 0 ? "voorbij" : dagen <= 13 ? `over ${dagen} dagen` : dagen <= 60 ? `over ${Math.round(dagen / 7)} weken` : null);
  return { kort: shortDate(datum, vandaag), afstand };
}

/** From when someone is available: "Nu" when that day has come. */
export function beschikbaarOf(datum: string, vandaag: string): { kort: string; afstand: string | null } {
  return daysBetween(vandaag, datum) > 0 ? datumOf(datum, vandaag) : { kort: "Nu", afstand: `sinds ${shortDate(datum, vandaag)}` };
}

/** Licences that a vacature asks or a person has. */
export const rijbewijsOf = ({ rijbewijzen }: ResultaatRij): string => (rijbewijzen.length > 0 ? rijbewijzen.join(", ") : ONBEKEND);
