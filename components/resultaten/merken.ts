import type { MarkKind } from "@/components/ui/mark";
import type { CriteriumOordeel } from "@/lib/rangschikking/rangschikken";
import { OORDELEN, type Oordeel } from "@/lib/rangschikking/oordeel";

/** The mark and the word of each oordeel: the same in table, explanation, detail and print. */
export const MERKEN: Readonly<Record<Oordeel, { kind: MarkKind; word: string }>> = {
  past: { kind: "full", word: "past" },
  bijna: { kind: "half", word: "bijna" },
  "past-niet": { kind: "empty", word: "past niet" },
  onbekend: { kind: "hatched", word: "onbekend" },
};

const TELWOORDEN: Readonly<Record<Oordeel, [one: string, many: string]>> = {
  past: ["past", "passen"],
  bijna: ["bijna", "bijna"],
  "past-niet": ["past niet", "passen niet"],
  onbekend: ["onbekend", "onbekend"],
};

/** "6 passen, 1 bijna, 1 onbekend" */
export function summarizeOordelen(oordelen: readonly CriteriumOordeel[]): string {
  return OORDELEN.toReversed()
    .map((oordeel) => ({ oordeel, count: oordelen.filter((item) => item.oordeel === oordeel).length }))
    .filter(({ count }) => count > 0)
    .map(({ oordeel, count }) => `${count} ${TELWOORDEN[oordeel][count === 1 ? 0 : 1]}`)
    .join(", ");
}
