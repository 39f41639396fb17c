/**
 * Which categories a driving licence also covers. Source: Reglement rijbewijzen (every category gives AM; C, D and their
 * trailers rest on B). B doesn't give T.
 */
const INCLUDES: Readonly<Record<string, readonly string[]>> = {
  A1: ["AM"],
  A2: ["A1", "AM"],
  A: ["A2", "A1", "AM"],
  B: ["AM"],
  "B+": ["B", "AM"],
  BE: ["B+", "B", "AM"],
  C1: ["B", "AM"],
  C: ["C1", "B", "AM"],
  C1E: ["C1", "BE", "B+", "B", "AM"],
  CE: ["C", "C1", "C1E", "BE", "B+", "B", "AM"],
  D1: ["B", "AM"],
  D: ["D1", "B", "AM"],
  D1E: ["D1", "BE", "B+", "B", "AM"],
  DE: ["D", "D1", "D1E", "BE", "B+", "B", "AM"],
  T: ["AM"],
};

/** Everything the holder of these licences may drive. */
export const expandRijbewijzen = (codes: readonly string[]): ReadonlySet<string> => new Set(codes.flatMap((code) => [code, ...(INCLUDES[code] ?? [])]));

/** Whether someone with licence `owned` may drive what `needed` is for. */
export const includesRijbewijs = (owned: string, needed: string): boolean => owned === needed || (INCLUDES[owned]?.includes(needed) ?? false);
