/** Everyday names of places whose official name differs, both folded. */
const ALIASES: Readonly<Record<string, string>> = {
  "den haag": "s gravenhage",
  "the hague": "s gravenhage",
  "den bosch": "s hertogenbosch",
};

/** Folds a place name for comparing: no accents, capitals, apostrophes or hyphens. */
export const foldPlaats = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** What to look for when somebody types this: the official name where an everyday one exists. */
export function expandAliases(folded: string): readonly string[] {
  const aliases = Object.entries(ALIASES).filter(([alias]) => folded.length >= 4 && alias.startsWith(folded));
  return [folded, ...aliases.map(([, official]) => official)];
}

/** How well a folded name answers a folded question: 0 is exact, higher is weaker, undefined is not at all. */
export function matchRank(name: string, query: string): number | undefined {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.replace(/^(s|t|de|den|het) /, "").startsWith(query)) return 2;
  if (` ${name}`.includes(` ${query}`)) return 3;
  return undefined;
}
