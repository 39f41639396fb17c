import { expect, it } from "vitest";
import { withExpanded } from "./expanded";

const options = ["a", "b"].map((value) => ({ value, label: value }));
const expanded = { value: "a", query: "q", options: [{ value: "a1", label: "a1" }] };

it("puts what is unfolded below its option, for the same query only", () => {
  expect(withExpanded(options, "q", expanded).map(({ value }) => value)).toEqual(["a", "a1", "b"]);
  expect(withExpanded(options, "qu", expanded)).toBe(options);
  expect(withExpanded(options, "q", undefined)).toBe(options);
  expect(withExpanded(options.slice(1), "q", expanded)).toHaveLength(1);
});
