import { expect, test } from "vitest";
import { isLopend, leaseVanaf } from "./termijnen";

const nu = new Date("2026-03-01T12:00:00Z");
const over = (ms: number) => new Date(nu.getTime() + ms);

test.each([
  ["just begun", 0, true],
  ["begun within its lease", -19_999, true],
  ["its lease over", -20_000, false],
  ["begun by a node whose clock is ahead", 5_000, true],
  ["begun before the clock was put back", 3_600_000, false],
])("work that was %s goes on or not", (_, begonnen, verwacht) => {
  expect(isLopend(leaseVanaf(over(begonnen), 20_000), 20_000, nu)).toBe(verwacht);
});
