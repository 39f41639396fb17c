import { answerMatches } from "@/lib/bron/antwoorden";
import type { Sessie } from "@/lib/toegang/sessie";
import { maakXlsx } from "../../lezen/testing/xlsx-maken";

/** Passes the elfproef, belongs to nobody. */
export const BSN = "999990019";
const KOPPEN = ["Clientnummer", "BSN", "Achternaam", "Functie", "Uren", "Rijbewijs", "Postcode", "Klantmanager", "Toestemming", "Opmerking", "Kleur ogen"];
/** A row of a list of werkzoekenden, with other cells where given. */
export const rij = (id: string, anders: Record<number, string | null> = {}) => [id, BSN, "Testpersoon", "Kok", "24-32", "B", "5503 AB", "T. Consulent", "ja", "Werkt graag", "blauw"].map((cel, at) => (at in anders ? (anders[at] ?? null) : cel));
/** An Excel file of such rows, below a title. */
export const lijst = (...rijen: readonly (readonly (string | null)[])[]) => maakXlsx([{ naam: "Kandidaten", rijen: [["Lijst november"], [], KOPPEN, ...rijen] }]);

/** A JSON list of vacatures. */
export const json = (ids: readonly string[], naam = "Kok gezocht") => Buffer.from(JSON.stringify(ids.map((idVacature) => ({ idVacature, naamVacature: naam, adres: { postcode: "5503AB" }, werktijden: { aantalWerkurenPerWeekMaximaal: 32 } }))));

/** Ids that a question around Veldhoven finds at the organisation, as a bron answers it. */
export async function gevonden(soort: "vacatures" | "werkzoekenden", sessie: Sessie): Promise<string[]> {
  const { matches } = await answerMatches(soort, sessie.namens.id, { selectiegebied: { postcode: "5503AB", afstand: 10 } });
  return matches.map((match) => String(Object.values(JSON.parse(match) as object)[0])).toSorted();
}
