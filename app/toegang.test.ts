import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ACTIES, PAGINAS, ROUTES } from "@/lib/toegang/proef/toegangstabel";

const APP = import.meta.dirname;
const TABEL = "lib/toegang/proef/toegangstabel.ts";
const folders = (bestand: string) => readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((naam) => path.basename(naam) === bestand).map((naam) => path.dirname(naam)).toSorted();
const regel = (folder: string) => `add a line to ${TABEL}: "${folder}": […],  // the right it asks, or openbaar, sessie, sleutel, uitwisseling`;

describe("everything that can be called", () => {
  it.each([["page.tsx", PAGINAS, "PAGINAS"], ["route.ts", ROUTES, "ROUTES"], ["actions.ts", ACTIES, "ACTIES"]] as const)("each %s has a policy, and none is named that isn't there", (bestand, tabel, naam) => {
    const opSchijf = folders(bestand).map((folder) => (folder === "." ? "" : folder));
    for (const folder of opSchijf) expect(Object.keys(tabel), `${naam}: ${regel(folder)}`).toContain(folder);
    for (const folder of Object.keys(tabel)) expect(opSchijf, `${TABEL}, ${naam}: "${folder}" is gone; take its line out`).toContain(folder);
  });

  it("each action has a policy by its name", () => {
    for (const [folder, acties] of Object.entries(ACTIES)) {
      const bron = readFileSync(path.join(APP, folder, "actions.ts"), "utf8");
      const namen = [...bron.matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, naam = ""]) => naam);
      expect(Object.keys(acties).toSorted(), `${TABEL}, ACTIES["${folder}"]: name each exported action with the right it asks`).toEqual(namen.toSorted());
    }
  });
});
