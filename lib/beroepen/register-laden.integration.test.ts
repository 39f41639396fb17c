import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { ok } from "@/lib/result";
import { andereNamen, findBeroep, forgetBeroepen, searchBeroepen, verwanteBeroepen } from "./beroepen";
import { ensureRegister, importRegister } from "./register-laden";

const configured = { BOC_REGISTER: undefined as string | undefined };

vi.mock("@/lib/env", async (original) => {
  const actual = await original<typeof import("@/lib/env")>();
  return { ...actual, env: () => ({ ...actual.env(), ...configured }) };
});

const HEADER = '"UWV beroep code";"Omschrijving";"Code Bovenliggend Referentie Beroep";"Omschrijving Bovenliggend Referentie Beroep"';
const KOK = ['"6951";"Basiskok";"n.v.t";"n.v.t"', '"70001";"kok in opleiding";"6951";"Basiskok"'];
let folder: string;

async function writeCsv(...lines: string[]): Promise<string> {
  const file = path.join(folder, "BOC_test.csv");
  await writeFile(file, [HEADER, ...lines].join("\n"));
  return file;
}

async function empty(): Promise<void> {
  configured.BOC_REGISTER = undefined;
  await db().beroep.deleteMany();
  await db().referentiebestand.deleteMany({ where: { soort: "beroepen" } });
  forgetBeroepen();
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "beroepen-"));
});
beforeEach(empty);
afterAll(async () => {
  await empty();
  await ensureRegister();
  await rm(folder, { recursive: true });
  await closeDb();
});

describe("importRegister", () => {
  it("loads a file, knows it again and takes over a new version whole", async () => {
    const file = await writeCsv(...KOK, '"80001";"Nachtwacht";"n.v.t";"n.v.t"');
    expect(await importRegister(file)).toMatchObject({ ok: true, value: { referentieberoepen: 2, andereNamen: 1, ongewijzigd: false } });
    expect(await importRegister(file)).toMatchObject({ ok: true, value: { ongewijzigd: true } });
    await importRegister(await writeCsv(KOK[0] ?? "", '"70001";"leerling-kok";"6951";"Basiskok"'));
    expect(await db().beroep.findMany({ orderBy: { code: "asc" } })).toEqual([
      { code: "6951", naam: "Basiskok", referentieCode: "6951" },
      { code: "70001", naam: "leerling-kok", referentieCode: "6951" },
    ]);
    expect(await db().referentiebestand.findUnique({ where: { soort: "beroepen" } })).toMatchObject({ herkomst: "BOC_test.csv", aantal: 2 });
  });

  it("changes nothing when the file is not the register, or is not there", async () => {
    await importRegister(await writeCsv(...KOK));
    await writeFile(path.join(folder, "iets.csv"), "naam,adres\n");
    expect(await importRegister(path.join(folder, "iets.csv"))).toMatchObject({ ok: false, error: expect.stringContaining("BO&C") });
    expect(await importRegister("/nergens/BOC.csv")).toMatchObject({ ok: false, error: expect.stringContaining("niet te lezen") });
    expect(await importRegister("https://register.invalid/BOC.csv")).toMatchObject({ ok: false, error: expect.stringContaining("register:import") });
    expect(await db().beroep.count()).toBe(2);
  });

  it("reads an address when it is told how, and tells which rows it left out", async () => {
    const fetched = await importRegister("https://register.invalid/BOC.csv?versie=1", async () => ok([HEADER, ...KOK, '"zes";"ober";"n.v.t";""'].join("\n")));
    expect(fetched).toMatchObject({ ok: true, value: { herkomst: "BOC.csv", weigeringen: [{ regel: 4 }] } });
  });
});

describe("ensureRegister", () => {
  it("loads the configured file", async () => {
    configured.BOC_REGISTER = await writeCsv(...KOK);
    expect(await ensureRegister()).toMatchObject({ ok: true, value: { referentieberoepen: 1, andereNamen: 1 } });
  });

  it("never puts the startregister over a register that was imported", async () => {
    await importRegister(await writeCsv(...KOK));
    expect(await ensureRegister()).toMatchObject({ ok: true, value: { ongewijzigd: true } });
    expect(await db().beroep.count()).toBeGreaterThan(0);
  });
});

describe("the lookup on the database", () => {
  it("finds, names and relates what is loaded", async () => {
    await importRegister(await writeCsv(...KOK, '"6793";"Keukenassistent";"n.v.t";"n.v.t"'));
    expect((await searchBeroepen("kokkin", 5))[0]).toMatchObject({ referentieberoep: { code: "6951", naam: "Basiskok" } });
    expect(await findBeroep("70001")).toMatchObject({ naam: "kok in opleiding" });
    expect(await andereNamen("6951")).toMatchObject([{ code: "70001" }]);
    expect(await verwanteBeroepen("70001")).toMatchObject([{ beroep: { code: "6793" }, reden: "vergelijkbaar werk" }]);
    expect(await verwanteBeroepen("1")).toEqual([]);
  });

  it("answers from the startregister while nothing is loaded", async () => {
    expect((await searchBeroepen("metselaar", 1))[0]).toMatchObject({ naam: "Metselaar" });
  });
});
