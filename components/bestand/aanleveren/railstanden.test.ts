import { describe, expect, it } from "vitest";
import type { Levering } from "./levering";
import { railstanden } from "./railstanden";

const levering = (deel: Partial<Levering>): Levering => ({
  id: "x", soort: "vacatures", stand: "kolommen", stap: "kolommen", bezig: false, voortgang: null, bestandsnaam: "a.xlsx", soortBestand: "xlsx", blad: null, andereBladen: [], rijen: 3, bsn: [],
  recordsMetBsn: 0, melding: null, kolommenBekend: false, nietGebruikt: [], teBeslissen: 0, uitslag: null, door: null, gestartOp: "", gepubliceerdOp: null, verlooptOp: "", kanTerug: false, vervangt: null, ...deel,
});
const kort = (van: Levering | null, nu: Levering["stap"]) => railstanden(van, nu).map(({ status, bereikbaar }) => `${status}${bereikbaar ? "*" : ""}`);

describe("railstanden", () => {
  it("has only the first step open without a delivery", () => expect(kort(null, "bestand")).toEqual(["bezig", "straks", "straks", "straks", "straks"]));
  it("leads back to every step that was reached", () => expect(kort(levering({ stand: "beroepen", stap: "beroepen" }), "beroepen")).toEqual(["gedaan*", "gedaan*", "bezig*", "straks", "straks"]));
  it("leads to publishing from the report on", () => {
    const controle = levering({ stand: "controle", stap: "controle" });
    expect(kort(controle, "controle")).toEqual(["gedaan*", "gedaan*", "gedaan*", "bezig*", "straks*"]);
    expect(kort(controle, "publiceren")).toEqual(["gedaan*", "gedaan*", "gedaan*", "gedaan*", "bezig*"]);
  });
  it("needs no columns for JSON", () => expect(kort(levering({ soortBestand: "json", stand: "beroepen", stap: "beroepen" }), "beroepen")[1]).toBe("niet nodig"));
  it("leads after publishing to what is kept", () => expect(kort(levering({ stand: "gepubliceerd", stap: "publiceren" }), "publiceren")).toEqual(["gedaan*", "gedaan", "gedaan", "gedaan*", "gedaan*"]));
});
