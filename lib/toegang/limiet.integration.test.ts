import { randomInt } from "node:crypto";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeDb } from "@/lib/db/client";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { env } from "@/lib/env";
import { setKlok } from "@/lib/klok";
import { countPerAdres, perMinuut } from "./limiet";
import type { Sessie } from "./sessie";
import { countVerzoek, purgeVerzoektellingen } from "./verzoektelling";

const BEGIN = Date.parse("2026-03-02T08:00:00Z");
let restore = () => {};
const at = (seconden: number) => {
  restore();
  restore = setKlok(() => new Date(BEGIN + seconden * 1000));
};
beforeEach(() => at(0));
afterEach(() => {
  restore();
  Object.assign(env(), { ADRES_HEADER: undefined });
});
afterAll(closeDb);

const nieuw = () => randomInt(1_000_000_000);
const sessieVan = (accountId: number, organisatieId: number) => ({ account: { id: accountId }, namens: { id: organisatieId } }) as Sessie;

describe("a limit that counts over all nodes", () => {
  it("lets the agreed number through, and says how long to wait", async () => {
    const limiet = perMinuut(2, "proef");
    const [anja, bart] = [sessieVan(nieuw(), nieuw()), sessieVan(nieuw(), nieuw())];
    expect([(await limiet(anja)).ok, (await limiet(anja)).ok, await limiet(anja)]).toEqual([true, true, { ok: false, error: { wachtSeconden: 60 } }]);
    expect((await limiet(bart)).ok).toBe(true);
  });

  it("counts actions with another name apart, and those with the same name together", async () => {
    const wie = sessieVan(nieuw(), nieuw());
    expect((await perMinuut(1, "zoeken")(wie)).ok).toBe(true);
    expect((await perMinuut(1, "wissen")(wie)).ok).toBe(true);
    expect((await perMinuut(1, "zoeken")(wie)).ok).toBe(false);
  });

  it("counts an organisation as well", async () => {
    const organisatieId = nieuw();
    const limiet = perMinuut(1, "proef");
    for (let keer = 0; keer < 50; keer++) expect((await limiet(sessieVan(nieuw(), organisatieId))).ok).toBe(true);
    expect((await limiet(sessieVan(nieuw(), organisatieId))).ok).toBe(false);
  });

  it("slides: a new minute doesn't forget the one before at once", async () => {
    const telling = [{ sleutel: `schuif:${nieuw()}`, most: 10 }];
    at(50);
    for (let keer = 0; keer < 10; keer++) expect(await countVerzoek(telling)).toBe(0);
    at(61);
    expect(await countVerzoek(telling)).toBeGreaterThan(0);
    at(110);
    expect(await countVerzoek(telling)).toBe(0);
  });

  it("refuses nobody for longer because the clock was put back", async () => {
    const telling = [{ sleutel: `klok:${nieuw()}`, most: 2 }];
    at(7200);
    for (let keer = 0; keer < 3; keer++) await countVerzoek(telling);
    at(7190);
    expect(await countVerzoek(telling)).toBeGreaterThan(0);
    at(3600);
    expect([await countVerzoek(telling), await countVerzoek(telling)]).toEqual([0, 0]);
    expect(await countVerzoek(telling)).toBeGreaterThan(0);
  });

  it("loses nothing when requests come at once, and never waits for itself", async () => {
    const [een, twee] = [`samen:${nieuw()}`, `samen:${nieuw()}`];
    const tellingen = [{ sleutel: een, most: 100 }, { sleutel: twee, most: 100 }];
    const waits = await Promise.all(Array.from({ length: 101 }, (_, keer) => countVerzoek(keer % 2 ? tellingen : tellingen.toReversed())));
    expect(waits.filter((wacht) => wacht > 0)).toHaveLength(1);
  });

  it("forgets what is over", async () => {
    const sleutel = `oud:${nieuw()}`;
    await countVerzoek([{ sleutel, most: 5 }]);
    at(180);
    expect(await purgeVerzoektellingen()).toBeGreaterThan(0);
    expect(await queryDirect(sql`SELECT 1 FROM verzoektelling WHERE sleutel = ${sleutel}`)).toEqual([]);
  });
});

describe("a limit per address", () => {
  const from = (waarde: string) => new Headers({ "x-forwarded-for": waarde });

  it("believes the configured header alone, and of a list the last", async () => {
    Object.assign(env(), { ADRES_HEADER: "x-forwarded-for" });
    const naam = `proef-${nieuw()}`;
    expect(await countPerAdres(from("203.0.113.1, 192.0.2.1"), naam, 1)).toBe(0);
    expect(await countPerAdres(from("203.0.113.2, 192.0.2.1"), naam, 1)).toBeGreaterThan(0);
    expect(await countPerAdres(from("192.0.2.2"), naam, 1)).toBe(0);
  });

  it("counts all who aren't logged in together when no header is configured: a made-up address helps nobody", async () => {
    const naam = `proef-${nieuw()}`;
    for (let keer = 0; keer < 10; keer++) expect(await countPerAdres(from(`192.0.2.${keer}`), naam, 1)).toBe(0);
    expect(await countPerAdres(from("192.0.2.99"), naam, 1)).toBeGreaterThan(0);
  });

  it("keeps no address", async () => {
    Object.assign(env(), { ADRES_HEADER: "x-forwarded-for" });
    await countPerAdres(from("192.0.2.77"), "proef", 5);
    expect(JSON.stringify(await queryDirect(sql`SELECT sleutel FROM verzoektelling`))).not.toContain("192.0.2.77");
  });
});
