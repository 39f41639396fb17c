import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { magZoeken, RECHTEN } from "./rechten";
import { ROLLEN, type Rol } from "./rol";
import type { Sessie } from "./sessie";

const sessieMet = (rollen: readonly Rol[], suwiPartij = true): Sessie => ({
  id: "s",
  account: { id: 1, weergavenaam: "Anja", taak: "klantmanager", rollen },
  organisatie: { id: 1, oin: "00000009990000000001", naam: "Gemeente Voorbeeld" },
  namens: { id: 1, oin: "00000009990000000001", naam: "Gemeente Voorbeeld", suwiPartij },
  kanWisselen: false,
});

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
  magLogboekZien: ["privacyfunctionaris"],
  magPortaalBeheren: ["functioneel_beheerder"],
  magBeroepKiezen: ["bemiddelaar", "bronbeheerder"],
  magWoordenlijstBeheren: ["functioneel_beheerder"],
};
const rechten = Object.entries(RECHTEN);

const regel = (cellen: readonly string[]): string => `| ${cellen.join(" | ")} |`;
const ja = (waar: boolean): string => (waar ? "ja" : "");

/** The table of docs/toegang.md, measured. */
function tabel(): string {
  const regels = rechten.map(([naam, recht]) => {
    const suwi = !recht(sessieMet(ROLLEN, false)).ok;
    return regel([naam, ...ROLLEN.map((rol) => ja(recht(sessieMet([rol])).ok)), ja(suwi)]);
  });
  const kop = ["recht", ...ROLLEN, "SUWI"];
  return [regel(kop), `|${"---|".repeat(kop.length)}`, ...regels].join("\n");
}

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
    expect(allowed).toEqual(["magBeheren", "magLogboekZien", "magPortaalBeheren", "magBeroepKiezen", "magWoordenlijstBeheren"]);
  });

  it("stand in the documentation as they are", () => {
    const documented = /<!-- rechten -->\n([\s\S]+?)\n<!-- \/rechten -->/.exec(readFileSync("docs/toegang.md", "utf8"))?.[1];
    expect(documented).toBe(tabel());
  });

  it("say which right was missing, and who has it", () => {
    expect(magZoeken(sessieMet(["privacyfunctionaris"]), "werkzoekenden")).toEqual({ ok: false, error: { recht: "werkzoekenden zoeken", reden: "rol ontbreekt", rollen: ["bemiddelaar"] } });
  });
});
