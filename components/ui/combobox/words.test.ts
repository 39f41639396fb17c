import { describe, expect, it } from "vitest";
import { chosenWords, suggestionWords } from "./words";

const option = (label: string, action?: true) => ({ value: label, label, ...(action && { action }) });

describe("suggestionWords", () => {
  it("counts suggestions, not what stands below them", () => {
    expect(suggestionWords({ status: "ready", query: "kok", options: [option("Kok"), option("Zoek vrij", true)] })).toBe("1 suggestie. Kies met Enter.");
  });

  it("tells what can be done when nothing was found", () => {
    expect(suggestionWords({ status: "ready", query: "xyz", options: [option("Zoek vrij op “xyz”", true)] })).toBe("Geen suggesties voor xyz. Zoek vrij op “xyz”: kies met Enter.");
  });

  it("says nothing while an answer is on its way, nor of an empty box without a past", () => {
    expect(suggestionWords({ status: "loading", query: "ko", options: [option("Kok")] })).toBe("");
    expect(suggestionWords({ status: "ready", query: "", options: [] })).toBe("");
  });
});

it("says with the last choice that no more fit", () => {
  expect(chosenWords("Kok", 2, 10)).toBe("Kok gekozen. 2 gekozen in totaal.");
  expect(chosenWords("Kok", 10, 10)).toContain("Meer kan niet");
  expect(chosenWords("Kok", 1, 1)).toBe("Kok gekozen.");
});
