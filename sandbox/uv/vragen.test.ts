import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEWAARTERMIJN_MS, MAXIMUM_DETAILS, Vragen, type Vindplaats } from "./vragen";

const at = (eigenId: string, bronOin = "1"): Vindplaats => ({ soort: "vacatures", bronOin, eigenId });

describe("Vragen", () => {
  it("gives a record the same pseudonym in every question, and another in every exchange", () => {
    const vragen = new Vragen(() => 0);
    const [first] = vragen.note("a", [at("x")]).vumIDs;
    expect(vragen.note("b", [at("x")]).vumIDs).toEqual([first]);
    expect(vragen.note("a", [at("x", "2")]).vumIDs).not.toEqual([first]);
    expect(new Vragen(() => 0).note("a", [at("x")]).vumIDs).not.toEqual([first]);
  });

  it("gives back what the bron didn't deliver", () => {
    const vragen = new Vragen(() => 0, 1);
    const [vumID = ""] = vragen.note("a", [at("x")]).vumIDs;
    const first = vragen.request("a", "vacatures", vumID);
    expect(vragen.request("a", "vacatures", vumID).status).toBe("usedUp");
    if (first.status === "granted") first.recht.release();
    expect(vragen.request("a", "vacatures", vumID).status).toBe("granted");
  });

  it("forgets after the term, whatever else happens", () => {
    let time = 0;
    const vragen = new Vragen(() => time);
    const [vumID = ""] = vragen.note("a", [at("x")]).vumIDs;
    time = BEWAARTERMIJN_MS;
    vragen.note("b", [at("x")]);
    expect(vragen.request("a", "vacatures", vumID).status).toBe("unknown");
    expect(vragen.request("b", "vacatures", vumID).status).toBe("granted");
  });

  it("never grants more than ten details a question", () => {
    const ids = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 });
    const step = fc.oneof(fc.record({ ask: ids }), fc.record({ fetch: fc.integer({ min: 0, max: 5 }) }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const vragen = new Vragen(() => 0);
        let questions = 0;
        let granted = 0;
        const known = new Map<number, string>();
        for (const current of steps) {
          if ("ask" in current) {
            questions += 1;
            const { vumIDs } = vragen.note("a", current.ask.map((id) => at(String(id))));
            current.ask.forEach((id, index) => known.set(id, vumIDs[index] ?? ""));
          } else if (vragen.request("a", "vacatures", known.get(current.fetch) ?? "").status === "granted") granted += 1;
        }
        expect(granted).toBeLessThanOrEqual(questions * MAXIMUM_DETAILS);
      }),
    );
  });
});
