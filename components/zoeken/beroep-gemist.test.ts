import { expect, it, vi } from "vitest";
import { createGemist } from "./beroep-gemist";

it("sends what was left without a choice, once", () => {
  const post = vi.fn();
  const gemist = createGemist(post);
  gemist.abandon("Heftruckert");
  gemist.send();
  gemist.abandon("heftruckert");
  gemist.send();
  expect(post.mock.calls).toEqual([["heftruckert"]]);
});

it("forgets what a choice followed after all", () => {
  const post = vi.fn();
  const gemist = createGemist(post);
  gemist.abandon("mag");
  gemist.abandon("heftruckert");
  gemist.found("magazijn");
  gemist.send();
  expect(post.mock.calls).toEqual([["heftruckert"]]);
});
