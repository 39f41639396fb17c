import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { magZoeken, RECHTEN } from "./rechten";
import { readGenoemdeRechten, sessieMet, toRechtentabel } from "./rechtentabel";
import { ROLLEN, type Rol } from "./rol";

// What docs/toegang.md shows. A change here is a change of who may see personal data: let the privacyfunctionaris read it.
const TABEL: Record<keyof typeof RECHTEN, readonly Rol[]> = {
  magVacaturesZoeken: ["bemiddelaar"],
  magWerkzoekendenZoeken: ["bemiddelaar"],
  magDetailOphalen: ["bemiddelaar"],
  magUitvoeren: ["bemiddelaar"],
  magBestandZien: ["bemiddelaar", "bronbeheerder"],
  magBestandWijzigen: ["bronbeheerder"],
  magBeheren: ["organisatiebeheerder"],
  magSleutelsBeheren: ["organisatiebeheerder"],
  magHuisstijlBeheren: ["organisatiebeheerder"],
  magLogboekZien: ["privacyfunctionaris"],
  magLogboekUitvoeren: ["privacyfunctionaris"],
  magPortaalBeheren: ["functioneel_beheerder"],
  magBeroepKiezen: ["bemiddelaar", "bronbeheerder"],
  magWoordenlijstBeheren: ["functioneel_beheerder"],
};
const rechten = Object.entries(RECHTEN);

describe("rechten", () => {
  it("follow the table, role by role", () => {
    const measured = Object.fromEntries(rechten.map(([naam, recht]) => [naam, ROLLEN.filter((rol) => recht(sessieMet([rol])).ok)]));
    expect(measured).toEqual(TABEL);
  });

  it("give nothing to somebody without a role", () => {
    expect(rechten.filter(([, recht]) => recht(sessieMet([])).ok)).toEqual([]);
  });

  it("show personal data only on behalf of a SUWI-partij", () => {
    const allowed = rechten.filter(([, recht]) => recht(sessieMet(ROLLEN, false)).ok).map(([naam]) => naam);
    expect(allowed).toEqual(["magBeheren", "magHuisstijlBeheren", "magLogboekZien", "magLogboekUitvoeren", "magPortaalBeheren", "magBeroepKiezen", "magWoordenlijstBeheren"]);
  });

  it("stand in the documentation as they are", () => {
    expect(readGenoemdeRechten(readFileSync("docs/toegang.md", "utf8")), "run: npm run docs:rechten").toBe(toRechtentabel());
  });

  it("say which right was missing, and who has it", () => {
    expect(magZoeken(sessieMet(["privacyfunctionaris"]), "werkzoekenden")).toEqual({ ok: false, error: { recht: "werkzoekenden zoeken", reden: "rol ontbreekt", rollen: ["bemiddelaar"] } });
  });
});
