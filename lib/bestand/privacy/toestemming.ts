import { JA_NEE, vouw } from "../waarden/woorden";

/** What a row says about being exchanged. */
export type Toestemming = "ja" | "nee" | "leeg" | "onduidelijk";

const WEIGERT = /\b(geen toestemming|toestemming (geweigerd|ingetrokken|nee|niet gegeven)|niet akkoord|weigert|geweigerd|ingetrokken|maakt bezwaar|bezwaar (gemaakt|aangetekend|ingediend|tegen)|heeft bezwaar|wil niet|niet delen|mag niet|opt out|optout)\b/;
const BEZWAAR = /^(bezwaar|met bezwaar|heeft bezwaar|avg bezwaar)$/;
const GEEN_BEZWAAR = /\b(geen bezwaar|heeft geen bezwaar|zonder bezwaar)\b/;
const GEGEVEN = /^(toestemming|akkoord|gegeven|getekend|ontvangen|verleend|ja)\b|\b(toestemming gegeven|gaat akkoord|\d{2,4} \d{1,2} \d{2,4}|\d{5})\b/;

/** Reads a cell of a column about consent: "ja", "nee", "akkoord 12-3-2026", "ingetrokken". */
export function leesToestemming(text: string): Toestemming {
  const folded = vouw(text);
  if (folded === "") return "leeg";
  if (GEEN_BEZWAAR.test(folded)) return "ja";
  if (WEIGERT.test(folded) || BEZWAAR.test(folded)) return "nee";
  const code = JA_NEE.get(folded) ?? JA_NEE.get(folded.split(" ")[0] ?? "");
  if (code === "1") return "ja";
  if (code === "2") return "nee";
  return GEGEVEN.test(folded) ? "ja" : /^(onbekend|nnb|nb|n b|nvt|n v t)$/.test(folded) ? "leeg" : "onduidelijk";
}

/** Reads a cell of a column about objection: the other way round. Whatever isn't a plain no counts as an objection. */
export function leesBezwaar(text: string): Toestemming {
  const folded = vouw(text);
  if (folded === "") return "ja";
  return JA_NEE.get(folded) === "2" || GEEN_BEZWAAR.test(folded) || /^(onbekend|nnb|nvt|n v t)$/.test(folded) ? "ja" : "nee";
}

/** Whether a text in any other column says that this person refuses ("maakt bezwaar tegen delen"). */
export function zegtWeigering(text: string): boolean {
  if (!/bezwaar|toestemming/i.test(text)) return false;
  const folded = vouw(text);
  return !GEEN_BEZWAAR.test(folded) && (BEZWAAR.test(folded) || /\b(geen toestemming|toestemming (nee|geweigerd|ingetrokken|niet gegeven)|maakt bezwaar|bezwaar (gemaakt|aangetekend|ingediend) (?:tegen|bij|op)? ?(?:delen|uitwisseling|gegevens)?|bezwaar tegen (delen|uitwisseling|vum|gegevens\w*))\b/.test(folded));
}
