import type { NaamDeel } from "../beroep";
import { normalizeText } from "../taal/normalize";
import type { Lexicon, Word } from "./lexicon";
import type { Query, Unit } from "./query";
import { directSimilarity } from "./similarity";

const CLEAR = 0.72;

/** The piece of a word of a name that a query explains: all of it, its beginning, or a part of the compound. */
function foundIn(word: Word, units: readonly Unit[]): [from: number, to: number] | undefined {
  for (const unit of units) if (unit.typing && word.text.startsWith(unit.word.text)) return [0, unit.word.text.length];
  if (units.some((unit) => directSimilarity(unit, word) >= CLEAR)) return [0, word.text.length];
  const part = word.parts.find((candidate) => units.some((unit) => directSimilarity(unit, candidate) >= CLEAR));
  if (part === undefined) return undefined;
  const at = word.text.indexOf(part.text);
  return at < 0 ? undefined : [at, at + part.text.length];
}

/** Cuts a name into pieces that were found and pieces that weren't. The pieces together are exactly the name. */
export function highlight(naam: string, query: Query, lexicon: Lexicon): NaamDeel[] {
  const units = query.tokens.filter((token) => !token.whole.word.stop || query.tokens.length === 1)
    .flatMap((token) => [token.whole, ...token.parts.flatMap((part) => part.units), ...token.meanings, ...(token.joined === undefined ? [] : [token.joined])]);
  const delen: { tekst: string; raak: boolean }[] = [];
  const add = (tekst: string, raak: boolean) => {
    const last = delen.at(-1);
    if (tekst === "") return;
    if (last !== undefined && last.raak === raak) last.tekst += tekst;
    else delen.push({ tekst, raak });
  };
  for (const piece of naam.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    const normalized = normalizeText(piece);
    const range = normalized.length === piece.length ? foundIn(lexicon.read(normalized), units) : undefined;
    if (range === undefined) add(piece, false);
    else {
      add(piece.slice(0, range[0]), false);
      add(piece.slice(range[0], range[1]), true);
      add(piece.slice(range[1]), false);
    }
  }
  return delen;
}
