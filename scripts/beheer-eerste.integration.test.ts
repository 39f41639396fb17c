import { spawnSync } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openEigenDatabase } from "./database/proef/eigen-database";

const ROOT = path.resolve(import.meta.dirname, "..");
const EXPLOITANT = ["--naam", "Beheer van het portaal", "--kvk", "90000777", "--oin", "00000009990000000777"];

// An empty portal: in that of the other tests somebody operates it already.
let database: Awaited<ReturnType<typeof openEigenDatabase>>;
let eerder: string | undefined;
beforeAll(async () => {
  database = await openEigenDatabase("eerste");
  eerder = process.env.DATABASE_URL;
  process.env.DATABASE_URL = database.url;
  vi.resetModules();
});
afterAll(async () => {
  await (await import("../lib/db/client")).closeDb();
  process.env.DATABASE_URL = eerder;
  await database.close();
});

function opdracht(...args: string[]): { status: number | null; gezegd: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=react-server", "--import", "tsx", "scripts/beheer-eerste.ts", ...args], { cwd: ROOT, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } });
  return { status, gezegd: `${stdout}${stderr}` };
}
const codeIn = (gezegd: string): string => /(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}/.exec(gezegd)?.[0] ?? "";
const logboek = async () => (await database.client.query<{ handeling: string; gegevens: object }>("SELECT handeling, gegevens FROM verwerking ORDER BY volgnummer")).rows;

test("the first functioneel beheerder comes in with the code of the command, and nobody gets another code after that", async () => {
  expect(opdracht("--naam", "Zonder nummer")).toMatchObject({ status: 1, gezegd: expect.stringContaining("KvK-nummer of het RSIN") });
  expect(await logboek()).toEqual([]);

  const oud = opdracht(...EXPLOITANT);
  expect(oud).toMatchObject({ status: 0 });
  const nieuw = opdracht(...EXPLOITANT);
  expect(nieuw).toMatchObject({ status: 0 });
  expect(opdracht("--naam", "Een ander", "--kvk", "90000778", "--oin", "00000009990000000778")).toMatchObject({ status: 1, gezegd: expect.stringContaining("Beheer van het portaal beheert het portaal") });

  const { admit } = await import("../lib/toegang/toelating");
  const identiteit = { organisatie: { soort: "kvk", nummer: "90000777" }, actingSubjectId: "persoon-1", niveau: "loa3" } as const;
  expect(await admit(identiteit, "loa3", codeIn(oud.gezegd))).toMatchObject({ error: { grond: "nog-geen-rol" } });
  expect(await admit(identiteit, "loa3", codeIn(nieuw.gezegd))).toMatchObject({ ok: true });
  expect((await database.client.query("SELECT rollen::text[] AS rollen FROM account")).rows).toEqual([{ rollen: ["organisatiebeheerder", "functioneel_beheerder"] }]);

  expect(opdracht(...EXPLOITANT)).toMatchObject({ status: 1, gezegd: expect.stringContaining("Er is al een functioneel beheerder") });
  expect((await logboek()).map(({ handeling, gegevens }) => [handeling, gegevens])).toEqual([
    ["organisatie toegevoegd", { oin: "00000009990000000777" }],
    ["beheerder uitgenodigd", { oin: "00000009990000000777", functioneel: true }],
    ["beheerder uitgenodigd", { oin: "00000009990000000777", functioneel: true }],
    ["uitnodiging gebruikt", expect.objectContaining({ functioneel: true })],
  ]);
}, 60_000);
