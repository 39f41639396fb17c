import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { vraag } from "./kit/database";
import { zetOp, type Opstelling } from "./kit/opstelling";
import type { Proces } from "./kit/proces";
import { maakSchijf, mapVoorServer, openOmTeSchrijven, type Schijf } from "./kit/schijf";
import { aantalGepubliceerd, bevestig, leverAan, standVan, wachtTot } from "./kit/stappen";
import { logIn, type Wie } from "./kit/wie";

/** Where tables stand that run out of room. */
const vol: Schijf | null = maakSchijf(6);
const tijdelijk: Schijf | null = maakSchijf(1);
const zonder = vol && tijdelijk ? "" : " (skipped: mounting a small disk needs root on Linux)";

/** Vacatures of which the text can't be made smaller. */
const grof = (aantal: number): string =>
  JSON.stringify(Array.from({ length: aantal }, (_, n) => ({ idVacature: `g-${n}`, naamVacature: "Kok", adres: { postcode: "5503AB" }, omschrijvingVacature: randomBytes(600).toString("base64url").replaceAll(/\d/g, "x") })));

let opstelling: Opstelling;
let knoop: Proces;
let wie: Wie;
beforeAll(async () => {
  opstelling = await zetOp("schijf");
  knoop = await opstelling.knoop(1, { env: tijdelijk ? { TMPDIR: tijdelijk.map } : {} });
  wie = await logIn("Gemeente Veldhoven", "bronbeheerder");
  if (vol) await vraag(opstelling.databaseUrl, `CREATE TABLESPACE storingen_vol LOCATION '${mapVoorServer(vol)}'`);
});
afterAll(async () => {
  await opstelling.stop();
  await closeWerk();
  await closeDb();
  if (vol) {
    await naar("pg_default", ["levering_deel", "vacature_inhoud"]);
    await vraag(opstelling.databaseUrl, "DROP TABLESPACE storingen_vol");
  }
  vol?.weg();
  tijdelijk?.weg();
});

async function naar(tablespace: string, tabellen: readonly string[]): Promise<void> {
  for (const tabel of tabellen) {
    // What was deleted stands there until it is swept up, and wouldn't fit.
    await vraag(opstelling.databaseUrl, `VACUUM FULL ${tabel}`);
    await vraag(opstelling.databaseUrl, `ALTER TABLE ${tabel} SET TABLESPACE ${tablespace}`);
  }
}

test.skipIf(zonder !== "")(`an upload of 40 MB passes a node with a temporary disk of 1 MB, and touches no disk at all${zonder}`, async () => {
  const inhoud = new TextEncoder().encode(grof(45_000));
  expect(inhoud.length).toBeGreaterThan(40_000_000);
  // Making it took longer than a connection is kept: let this process see which ones were closed.
  await wait(500);
  const gezien = new Set<string>();
  let klaar = false;
  const upload = wie.browser.upload(knoop, { soort: "vacatures", id: randomUUID(), inhoud }).finally(() => (klaar = true));
  while (!klaar) {
    for (const naam of [...openOmTeSchrijven(knoop.pid), ...(tijdelijk?.bestanden() ?? [])]) gezien.add(naam);
    await wait(20);
  }
  expect(await upload.then(({ status }) => status, () => knoop.uitvoer().slice(-2_000))).toBe(201);
  expect([...gezien]).toEqual([]);
  await db().levering.deleteMany({ where: { organisatieId: wie.sessie.namens.id } });
}, 300_000);

test.skipIf(zonder !== "")(`a full disk ends an upload in words and leaves nothing of it; with room it works, without any repair${zonder}`, async () => {
  await naar("storingen_vol", ["levering_deel"]);
  const id = randomUUID();
  const antwoord = await wie.browser.upload(knoop, { soort: "vacatures", id, inhoud: grof(20_000) });
  expect(antwoord.status).toBe(503);
  expect(await antwoord.json()).toMatchObject({ soort: "storing", melding: expect.stringContaining("Er is niets bewaard") });
  expect(await standVan(id)).toBe("mislukt");
  expect(await db().leveringDeel.count({ where: { leveringId: id } })).toBe(0);
  expect((await fetch(`${knoop.url}/api/health/ready`)).status).toBe(200);
  vol?.groei(300);
  await leverAan(wie, knoop, grof(2_000));
  await naar("pg_default", ["levering_deel"]);
}, 300_000);

test.skipIf(zonder !== "")(`a full disk while publishing publishes nothing, says so, and works when there is room${zonder}`, async () => {
  vol?.groei(3);
  await naar("storingen_vol", ["vacature_inhoud"]);
  const bron = await logIn("Gemeente Best", "bronbeheerder");
  const organisatieId = bron.sessie.namens.id;
  const id = await leverAan(bron, knoop, grof(10_000));
  await bevestig(bron.sessie, id);
  await wachtTot(async () => expect(await standVan(id)).toBe("controle"), 60_000);
  expect((await db().levering.findFirstOrThrow({ where: { id } })).melding).toContain("Er is niets gepubliceerd");
  expect([await aantalGepubliceerd(organisatieId), await db().aanlevering.count({ where: { organisatieId } })]).toEqual([0, 0]);
  vol?.groei(300);
  await bevestig(bron.sessie, id);
  await wachtTot(async () => expect(await standVan(id)).toBe("gepubliceerd"), 60_000);
  expect(await aantalGepubliceerd(organisatieId)).toBe(10_000);
}, 300_000);
