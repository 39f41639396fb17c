import { describe, expect, it } from "vitest";
import { findBsn } from "./bsn-in-record";

// A test number that passes the elfproef; given to nobody.
const BSN = "999990019";

describe("findBsn", () => {
  it.each<[string, unknown, string]>([
    ["a text", { a: `Bel over ${BSN}` }, "a"],
    ["a text with the word in front", { a: `BSN${BSN}` }, "a"],
    ["groups of digits", { a: [{ b: "9999.90.019" }, { b: "999 990 019" }] }, "a[0].b"],
    ["a number", { a: Number(BSN) }, "a"],
    ["the name of a field", { [`BSN${BSN}`]: 1 }, ""],
    ["a field that is exempt, in its name", { [`code ${BSN}`]: 1 }, ""],
  ])("finds one in %s", (_, record, path) => expect(findBsn(record)).toBe(path));

  it.each(["codeBeroepsnaam", "url", "uri", "telefoonnummer", "telefoon", "kvkNummer", "RSIN"])("leaves %s alone", (key) => {
    expect(findBsn({ a: [{ [key]: [BSN] }] })).toBeNull();
  });

  it("leaves the ids of others alone", () => expect(findBsn({ nummerVacature: `V-${BSN}`, tekst: `https://werk.example/?nr=${BSN}` })).toBeNull());
});
