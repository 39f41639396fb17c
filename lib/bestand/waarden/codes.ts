import { rijbewijzen, talen, type Waardelijst } from "@/lib/standaard/waardelijsten";
import { leesDelen, NIETS, onbegrepen, splits, waarde, type Gelezen } from "./gelezen";
import { CONTRACT, JA_NEE, SOLLICITATIE, SOORT_WERK, STATUS_OPLEIDING, TAALNIVEAU, TALEN_EXTRA, VERVOER, vouw, zegtNiets } from "./woorden";

/** Readers of cells that hold codes of the standard. Each takes words, codes and labels, several in one cell. */

type Woorden = ReadonlyMap<string, string>;

const codes = (text: string, woorden: Woorden): Gelezen<string> => {
  const heel = woorden.get(vouw(text));
  if (heel !== undefined) return waarde(heel);
  return zegtNiets(text) ? NIETS : leesDelen(splits(text).filter((deel) => !zegtNiets(deel)), (deel) => woorden.get(vouw(deel)) ?? null);
};

const toGetal = ({ waarden, rest }: Gelezen<string>): Gelezen<number> => ({ waarden: waarden.map(Number), rest });

/** "Eigen auto / fiets", "OV", "1". A single digit is a code of the list. "Geen" is an answer, without a code in the standard. */
export function leesVervoer(text: string): Gelezen<number> {
  if (/^[123459]$/.test(text)) return waarde(Number(text));
  const { waarden, rest } = toGetal(codes(text, VERVOER));
  return { waarden: waarden.filter((code) => code !== 0), rest };
}

/** 1 yes, 2 no, 0 unknown. Longer answers count by their first word ("ja, met begeleiding"). */
export function leesJaNee(text: string): Gelezen<number> {
  if (text === "") return NIETS;
  const folded = vouw(text);
  const code = JA_NEE.get(folded) ?? JA_NEE.get(/^(ja|nee|geen)\b/.exec(folded)?.[1] ?? "");
  if (code === "0" || (code === undefined && zegtNiets(text))) return NIETS;
  return code === undefined ? onbegrepen(text) : waarde(Number(code));
}

const RIJBEWIJZEN = new Set(rijbewijzen.waarden.map(({ code }) => code));
type Rijbewijs = (typeof rijbewijzen.waarden)[number]["code"];
const RIJBEWIJS_WOORDEN: Readonly<Record<string, Rijbewijs>> = {
  auto: "B", personenauto: "B", autorijbewijs: "B", motor: "A", motorrijbewijs: "A", brommer: "AM", bromfiets: "AM", scooter: "AM", vrachtwagen: "C", vrachtauto: "C", "groot rijbewijs": "C", groot: "C", bus: "D", touringcar: "D",
  tractor: "T", trekker: "T", aanhanger: "BE", eb: "BE", "b e": "BE", "b+e": "BE", ec: "CE", "c e": "CE", "c+e": "CE", "d e": "DE", "d+e": "DE", ja: "B", j: "B", yes: "B", "1": "B", "c1+e": "C1E", "d1+e": "D1E", "rijbewijs": "B", "klein rijbewijs": "B", am4: "AM", bromfietsrijbewijs: "AM", "b plus": "B+", x: "B",
};
const ZONDER_RIJBEWIJS = /^(nee|n|geen|niet|0|2|no|geen rijbewijs|niet in bezit|bezig|lesst|rijlessen|onwaar|false|neen|nog niet)$/;

const leesEenRijbewijs = (text: string): Rijbewijs | readonly Rijbewijs[] | null => {
  const folded = vouw(text).replace(/^(rijbewijs|rijb|rb|cat|categorie)( categorie| cat)? (?=\S)/, "").replace(/ (rijbewijs|in bezit|aanwezig)$/, "");
  const code = folded.replaceAll(" ", "").toUpperCase();
  if (ZONDER_RIJBEWIJS.test(folded)) return [];
  if (RIJBEWIJZEN.has(code as Rijbewijs)) return code as Rijbewijs;
  const word = RIJBEWIJS_WOORDEN[folded];
  if (word !== undefined) return word;
  // "B BE C": codes with only spaces between them.
  const parts = folded.split(" ").map((part) => part.toUpperCase());
  return parts.length > 1 && parts.every((part) => RIJBEWIJZEN.has(part as Rijbewijs)) ? (parts as Rijbewijs[]) : null;
};

/** "B, BE", "rijbewijs B", "B+E", "ja" (B is assumed and said), "geen" (nothing). */
export function leesRijbewijs(text: string): Gelezen<Rijbewijs> {
  if (zegtNiets(text) && vouw(text) !== "x") return NIETS;
  const heel = leesEenRijbewijs(text);
  const gelezen = heel === null ? leesDelen(splits(text), leesEenRijbewijs) : leesDelen([text], leesEenRijbewijs);
  const assumed = /^(ja|j|yes|1|x|rijbewijs|waar|true)$/.test(vouw(text));
  return assumed ? { waarden: ["B"], rest: [], let: "Er staat alleen dat er een rijbewijs is. We nemen aan dat het rijbewijs B is." } : gelezen;
}

/** "Regulier", "BBL", "WEP", "02". */
export const leesSoortWerk = (text: string): Gelezen<string> => (/^0?[1-4]$/.test(text) ? waarde(text.padStart(2, "0")) : codes(text, SOORT_WERK));
/** "Vast", "jaarcontract", "O". */
export const leesContract = (text: string): Gelezen<string> => (/^[OB]$/i.test(text) ? waarde(text.toUpperCase()) : codes(text, CONTRACT));
export const leesSollicitatie = (text: string): Gelezen<string> => (/^[1-4]$/.test(text) ? waarde(text) : codes(text, SOLLICITATIE));
export const leesStatusOpleiding = (text: string): Gelezen<number> => toGetal(/^[0-3]$/.test(text) ? waarde(text) : codes(text, STATUS_OPLEIDING));

/** "Goed", "B1", "moedertaal", "3": a level of language. The best of several ("A2/B1") would flatter: the first counts. */
export function leesTaalniveau(text: string): Gelezen<number> {
  if (/^[012348]$/.test(text)) return waarde(Number(text));
  const { waarden, rest } = toGetal(codes(text, TAALNIVEAU));
  return { waarden: waarden.slice(0, 1), rest: waarden.length > 0 ? [] : rest };
}

const taalWoorden = (lijst: Waardelijst<string>): Woorden => new Map([...lijst.waarden.map(({ code, label }): [string, string] => [vouw(label), code]), ...lijst.waarden.map(({ code }): [string, string] => [code, code]), ...TALEN_EXTRA]);
const TALEN = taalWoorden(talen);

/** A language with its level, when the cell tells one. */
export interface TaalMetNiveau {
  readonly taal: string;
  readonly niveau: number | null;
}

/** "Nederlands (B1), Engels goed": languages, each with the level that stands beside it. */
export function leesTalen(text: string): Gelezen<TaalMetNiveau> {
  if (zegtNiets(text)) return NIETS;
  const delen = splits(text.replace(/[:=]/g, " ")).filter((deel) => !zegtNiets(deel));
  const waarden: TaalMetNiveau[] = [];
  const rest: string[] = [];
  for (const deel of delen) {
    const words = vouw(deel).split(" ");
    const found = leesTaalwoorden(words);
    if (found === null) rest.push(deel);
    else if (!waarden.some(({ taal }) => taal === found.taal)) waarden.push(found);
  }
  return { waarden, rest };
}

/** The longest run of words that is a language; what stands around it may be a level. */
function leesTaalwoorden(words: readonly string[]): TaalMetNiveau | null {
  for (let length = Math.min(words.length, 3); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const taal = TALEN.get(words.slice(from, from + length).join(" "));
      if (taal === undefined) continue;
      const around = [...words.slice(0, from), ...words.slice(from + length)].filter((word) => !["taal", "niveau", "spreekt", "in"].includes(word)).join(" ");
      const niveau = TAALNIVEAU.get(around);
      return { taal, niveau: niveau === undefined ? null : Number(niveau) };
    }
  }
  return null;
}
