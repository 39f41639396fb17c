import { describe, expect, it } from "vitest";
import { rankResultaten } from "../rangschikken";
import { ACCOUNTMANAGER } from "./accountmanager";
import type { Geval } from "./geval";
import { HENK } from "./henk";
import { JESSICA } from "./jessica";
import { KLANTMANAGER } from "./klantmanager";
import { MOEILIJK_HENK_JESSICA } from "./moeilijk-henk-jessica";
import { MOEILIJK_OVERIG } from "./moeilijk-overig";
import { ndcg } from "./ndcg";
import { VANDAAG } from "./voorbeeld";

const GEVALLEN = [...HENK, ...JESSICA, ...KLANTMANAGER, ...ACCOUNTMANAGER, ...MOEILIJK_HENK_JESSICA, ...MOEILIJK_OVERIG];
const MINIMUM = 0.95;

const rank = ({ zoekvraag, rijen }: Geval) => rankResultaten(zoekvraag, rijen, { vandaag: VANDAAG });
const keysOf = (geval: Geval) => rank(geval).map(({ rij }) => rij.key);

/** Whether the order respects every group. */
const isAccepted = (order: readonly string[], { volgorde }: Geval) => {
  let from = 0;
  return volgorde.every((group) => {
    const slice = order.slice(from, from + group.length);
    from += group.length;
    return [...group].sort().join() === [...slice].sort().join();
  });
};

describe("the judged set", () => {
  it("holds at least 40 cases of 5 to 10 results", () => {
    expect(GEVALLEN.length).toBeGreaterThanOrEqual(40);
    for (const { rijen } of GEVALLEN) expect(rijen.length).toBeGreaterThanOrEqual(5);
  });

  it.each(GEVALLEN.map((geval) => [geval.naam, geval] as const))("%s", (_naam, geval) => {
    const order = keysOf(geval);
    expect(order.toSorted(), "exactly the rows that may be shown").toEqual(geval.volgorde.flat().toSorted());
    expect(ndcg(order, geval.volgorde), order.join(" > ")).toBeGreaterThanOrEqual(MINIMUM);
  });

  it(`ranks with a mean nDCG of at least ${MINIMUM}`, () => {
    const scores = GEVALLEN.map((geval) => ndcg(keysOf(geval), geval.volgorde));
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const exact = GEVALLEN.filter((geval) => isAccepted(keysOf(geval), geval));
    process.stdout.write(`judged set: ${GEVALLEN.length} cases, mean nDCG ${mean.toFixed(4)}, lowest ${Math.min(...scores).toFixed(4)}, ${exact.length} in exactly an accepted order\n`);
    for (const geval of GEVALLEN) {
      if (!exact.includes(geval)) process.stdout.write(`  other order: ${geval.naam}: ${rank(geval).map(({ rij, score }) => `${rij.key} (${score})`).join(" > ")}\n`);
    }
    expect(mean).toBeGreaterThanOrEqual(MINIMUM);
  });
});
