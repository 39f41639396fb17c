import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { closeDb } from "@/lib/db/client";
import { ok } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import { bestook, expectUnpolluted, LANG } from "./bestook";
import { bedorven, scherpeTekst, scherpeWaarde, scherpObject } from "./generatoren";
import { appFiles, importApp } from "./modules";
import { countOthers, makeAlleskunner } from "./proefsessie";

const staat = vi.hoisted((): { sessie: Sessie | null } => ({ sessie: null }));
vi.mock("@/lib/toegang/huidige-sessie", () => ({ currentSessie: async () => staat.sessie, requireSessie: async () => staat.sessie, huidigeSessieId: async () => undefined, sessiestand: async () => ({ stand: "geen" }) }));
vi.mock("@/lib/toegang/limiet", () => ({ perMinuut: () => async () => ok(undefined), countPerAdres: async () => 0 }));

type Handeling = (input: unknown) => Promise<{ ok: boolean }>;
const isHandeling = (value: unknown): value is Handeling => typeof value === "function" && value.length === 1;

const PER_HANDELING = 1200;
/** Walks through the whole log each time, which each time makes a line longer: fewer of it. */
const MINDER: Readonly<Record<string, number>> = { "app/(portaal)/beheer/logboek/handelingen.ts: controleren": 40 };

/** Inputs that actions take when nothing is wrong with them; each is tried at every action, whole and spoiled. */
const GOED: fc.Arbitrary<unknown> = fc.constantFrom<unknown[]>(
  { richting: "vacatures", kenmerk: "WZ-1", beroepen: [{ code: "10240" }], gebied: { tekst: "Veldhoven", afstand: 30 } },
  { richting: "werkzoekenden", kenmerk: "V-1", gebied: { tekst: "5503AB", afstand: 10 }, uren: { min: 8, max: 24 } },
  { zoekvraagId: "00000000-0000-4000-8000-000000000000", richting: "vacatures", sleutel: "AAAAAAAAAAAAAAAA", sleutels: ["AAAAAAAAAAAAAAAA"], status: "afgewezen", reden: "anders", notitie: "x" },
  { id: "00000000-0000-4000-8000-000000000000", richting: "vacatures", soort: "vacatures", ids: ["v-1"], code: "10240", term: "kok", woord: "kok" },
  { richting: "vacatures", keuze: { beroep: "veel" } },
  { soort: "vacatures", invoer: { waarden: { naamVacature: "Kok", "adres.postcode": "5503AB" }, keuzes: {}, regels: {} } },
);

function asFormData(input: unknown): FormData {
  const form = new FormData();
  for (const [naam, waarde] of Object.entries(input ?? {})) form.append(naam, String(waarde));
  return form;
}

const invoer = fc.oneof(
  { weight: 4, arbitrary: bedorven(GOED) },
  { weight: 3, arbitrary: scherpObject },
  { weight: 2, arbitrary: scherpeWaarde },
  { weight: 1, arbitrary: fc.dictionary(scherpeTekst, scherpeTekst, { maxKeys: 6 }).map(asFormData) },
);

beforeAll(async () => {
  staat.sessie = await makeAlleskunner();
});
afterAll(closeDb);

it.each(appFiles("handelingen.ts"))("%s takes anything without falling over", async (file) => {
  const sessie = staat.sessie;
  if (!sessie) throw new Error("no session");
  const before = await countOthers(sessie);
  const handelingen = Object.entries(await importApp(file)).filter((entry): entry is [string, Handeling] => isHandeling(entry[1]));
  expect(handelingen.length).toBeGreaterThan(0);
  for (const [naam, handeling] of handelingen) {
    await bestook(`action ${file.replace(/^app\/(\(portaal\)\/)?|\/?handelingen\.ts$/g, "")}: ${naam}`, invoer, MINDER[`${file}: ${naam}`] ?? PER_HANDELING, async (input) => expect(typeof (await handeling(input)).ok).toBe("boolean"));
  }
  expectUnpolluted();
  expect(await countOthers(sessie)).toEqual(before);
}, LANG);
