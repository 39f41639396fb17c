import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepAnswers } from "./keep-answers";

const signal = new AbortController().signal;
const load = vi.fn(async (query: string) => [{ value: query, label: query }]);

beforeEach(() => void load.mockClear());

describe("keepAnswers", () => {
  const ask = async (most: number, milliseconds: number, queries: readonly string[]) => {
    const kept = keepAnswers(load, { most, milliseconds });
    for (const query of queries) expect(await kept(query, signal)).toEqual([{ value: query, label: query }]);
    return load.mock.calls.map(([query]) => query);
  };

  it("asks once", async () => expect(await ask(9, 60_000, ["ko", "kok", "ko", "kok"])).toEqual(["ko", "kok"]));
  it("forgets the longest unused", async () => expect(await ask(2, 60_000, ["a", "b", "a", "c", "a", "b"])).toEqual(["a", "b", "c", "b"]));
  it("forgets what is old", async () => expect(await ask(9, 0, ["ko", "ko"])).toEqual(["ko", "ko"]));

  it("keeps no failure", async () => {
    load.mockRejectedValueOnce(new Error("off"));
    const kept = keepAnswers(load, { most: 9, milliseconds: 60_000 });
    await expect(kept("ko", signal)).rejects.toThrow("off");
    expect(await kept("ko", signal)).toHaveLength(1);
  });
});
