import { describe, expect, it } from "vitest";
import { nextSuggestions, noSuggestions, type SuggestionEvent, type Suggestions } from "./suggestions";

interface Option {
  value: string;
  label: string;
}
const kok = { value: "1", label: "Kok" };
const koster = { value: "2", label: "Koster" };

const play = (...events: SuggestionEvent<Option>[]) =>
  events.reduce<Suggestions<Option>>(nextSuggestions<Option>, { ...noSuggestions, options: [] });

describe("nextSuggestions", () => {
  it("drops an answer to an earlier question that arrives late", () => {
    const state = play(
      { type: "asked", query: "ko" },
      { type: "asked", query: "kos" },
      { type: "answered", query: "kos", options: [koster] },
      { type: "answered", query: "ko", options: [kok, koster] },
    );
    expect(state).toEqual({ status: "ready", query: "kos", options: [koster] });
  });

  it("drops an answer that arrives after the box was emptied", () => {
    const state = play({ type: "asked", query: "ko" }, { type: "cleared" }, { type: "answered", query: "ko", options: [kok] });
    expect(state).toEqual({ status: "idle", query: "", options: [] });
  });

  it("keeps showing the last answer while the next is on its way", () => {
    const state = play({ type: "asked", query: "ko" }, { type: "answered", query: "ko", options: [kok] }, { type: "asked", query: "kok" });
    expect(state).toEqual({ status: "loading", query: "kok", options: [kok] });
  });

  it("shows nothing old after a failure", () => {
    const state = play({ type: "asked", query: "ko" }, { type: "answered", query: "ko", options: [kok] }, { type: "asked", query: "kok" }, { type: "failed", query: "kok" });
    expect(state).toEqual({ status: "failed", query: "kok", options: [] });
  });
});
