import { describe, expect, it } from "vitest";
import { finish, finishInTurns, mapInPieces, type Work } from "./work";

const items = Array.from({ length: 250 }, (_, at) => at);
const double = (): Work<number[]> => mapInPieces(items, (item) => item * 2);

describe("work in pieces", () => {
  it("comes to the same at once and in turns", async () => {
    expect(finish(double())).toEqual(items.map((item) => item * 2));
    expect(await finishInTurns(double(), 0)).toEqual(finish(double()));
  });

  it("lets others through", async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 0);
    await finishInTurns((function* () { for (let at = 0; at < 200; at++) yield* double(); })(), 0);
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
  });
});
