import { describe, expect, test } from "vitest";
import { parseCompetentnl } from "./competentnl-bestand";
import { createMapping } from "./mapping";

const A = "https://example.org/beroep/a";
const urn = (code: string) => `urn:nl:uwv:boc:${code}`;

describe("a mapping", () => {
  const mapping = createMapping([
    { bocCode: "1000408541", uri: A, label: "Medewerker magazijn" },
    { bocCode: "7737", uri: A, label: "Magazijnmedewerker" },
    { bocCode: "12", uri: "https://example.org/beroep/b", label: "Lasser" },
  ]);

  test("gives the URI to ask, and our URN for a code that it doesn't know", () => {
    expect([mapping.toUri("7737"), mapping.toUri("99")]).toEqual([A, urn("99")]);
  });

  test("gives the lowest code of a URI, and the code of our own URN", () => {
    expect([mapping.toBocCode(A), mapping.toBocCode(urn("99")), mapping.toBocCode("https://example.org/onbekend")]).toEqual(["7737", "99", null]);
    expect([mapping.labelOf(A), mapping.labelOf(urn("7737"))]).toEqual(["Magazijnmedewerker", null]);
  });

  test("makes codes equal that it gives the same URI, and no others", () => {
    const same = [A, urn("7737"), urn("1000408541")];
    for (const uri of same) expect([...mapping.gelijken(uri)].sort()).toEqual([...same].sort());
    expect(mapping.gelijken(urn("99"))).toEqual([urn("99")]);
    expect(mapping.gelijken("https://example.org/onbekend")).toEqual(["https://example.org/onbekend"]);
  });

  test("without rows knows our own URNs only", () => {
    const none = createMapping([]);
    expect([none.toUri("7737"), none.toBocCode(urn("7737")), none.toBocCode(A), none.gelijken(A)]).toEqual([urn("7737"), "7737", null, [A]]);
  });
});

describe("a file", () => {
  test("is read, quotes and a byte order mark included", () => {
    expect(parseCompetentnl(`\uFEFFbocCode;uri;label\n7737;${A};"Magazijn; medewerker"\n\n`)).toEqual({ ok: true, value: [{ bocCode: "7737", uri: A, label: "Magazijn; medewerker" }] });
  });

  test.each<[string, string, number, string]>([
    ["another header", `code;uri;label\n7737;${A};x`, 1, "de eerste regel moet zijn"],
    ["nothing", "", 1, "de eerste regel moet zijn"],
    ["only a header", "bocCode;uri;label\n", 2, "geen beroepen"],
    ["a code with letters", `bocCode;uri;label\n77a;${A};x`, 2, "geen beroepscode"],
    ["a name for a URI", "bocCode;uri;label\n7737;magazijn;x", 2, "geen volledige URI"],
    ["a URI that is too long", `bocCode;uri;label\n7737;${A}${"x".repeat(200)};x`, 2, "geen volledige URI"],
    ["no label", `bocCode;uri;label\n7737;${A};`, 2, "het label"],
    ["a column too many", `bocCode;uri;label\n7737;${A};x;y`, 2, "3 kolommen"],
    ["a code twice", `bocCode;uri;label\n7737;${A};x\n7737;${A};x`, 3, "twee keer"],
  ])("with %s is refused in words", (_, text, regel, reden) => {
    expect(parseCompetentnl(text)).toEqual({ ok: false, error: [{ regel, reden: expect.stringContaining(reden) }] });
  });
});
