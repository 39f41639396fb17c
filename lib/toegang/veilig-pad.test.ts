import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { toVeiligPad, withDoel } from "./veilig-pad";

/** What addresses are made to mislead with. */
const scherp = fc.constantFrom("/", "\\", ".", "..", ":", "@", "%2f", "%5c", "\t", "\n", "?", "#", "x", "elders.example", "http:");

describe("toVeiligPad", () => {
  it.each(["/vacatures", "/zoekvragen/0b9d?tab=resultaten", "/a/b%20c"])("keeps %s", (pad) => {
    expect(toVeiligPad(pad)).toBe(pad);
  });

  it.each([
    undefined, "", "vacatures", "https://elders.example/", "//elders.example", "/\\elders.example", "/x/..//elders.example",
    "/\t/elders.example", "javascript:alert(1)", "/api/auth/signout", "/inloggen", "/kies-organisatie?naar=/", "/x\r\nSet-Cookie: a=b", ["/vacatures"],
  ])("leads %j to the start page", (pad) => {
    expect(toVeiligPad(pad)).toBe("/");
  });

  it("never leaves the portal", () => {
    fc.assert(fc.property(fc.string({ unit: scherp }), (text) => {
      const pad = toVeiligPad(`/${text}`);
      expect(new URL(pad, "https://portaal.example").origin).toBe("https://portaal.example");
    }), { numRuns: 1000 });
  });

  it("is kept in an address only when it says something", () => {
    expect(withDoel("/inloggen", "/vacatures?a=1&b=2")).toBe("/inloggen?naar=%2Fvacatures%3Fa%3D1%26b%3D2");
    expect(withDoel("/inloggen", "/")).toBe("/inloggen");
  });
});
