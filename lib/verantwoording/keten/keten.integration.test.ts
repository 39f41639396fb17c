import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { openConnection } from "@/lib/db/proef/verbinding";
import { checkLogboek } from "./controleren";
import { asIntruder, newOrganisatieId, writeRegels } from "./proef/logboek";
import { verifyLogboek } from "./verifieren";
import { sealLogboek } from "./verzegelen";

afterAll(closeDb);

const breukVan = async (organisatieId: number) => (await verifyLogboek(organisatieId)).breuk;
const idAt = async (organisatieId: number, positie: number) =>
  (await db().logboekSchakel.findUniqueOrThrow({ where: { organisatieId_positie: { organisatieId, positie: BigInt(positie) } } })).verwerkingId;

/** A log of six sealed lines, in two parts. */
async function sealedLog(): Promise<number> {
  const organisatieId = newOrganisatieId();
  await writeRegels(organisatieId, 3);
  await sealLogboek();
  await writeRegels(organisatieId, 3);
  await sealLogboek();
  return organisatieId;
}

const copyRegel = (organisatieId: number, id: string, changes: string) => `
  INSERT INTO verwerking (organisatie_id, id, tijdstip, account_id, handeling, doelbinding, kenmerk, gegevens, volgnummer, transactie)
  SELECT organisatie_id, gen_random_uuid(), tijdstip, account_id, handeling, doelbinding, kenmerk, gegevens, ${changes} FROM verwerking WHERE organisatie_id = ${organisatieId} AND id = '${id}'`;

describe("the log only grows", () => {
  it("refuses a change, a removal and emptying, even by the owner of the tables", async () => {
    const organisatieId = await sealedLog();
    const client = await openConnection();
    for (const statement of [
      `UPDATE verwerking SET kenmerk = 'x' WHERE organisatie_id = ${organisatieId}`,
      `DELETE FROM verwerking WHERE organisatie_id = ${organisatieId}`,
      "TRUNCATE verwerking",
      `UPDATE logboek_schakel SET hash = '' WHERE organisatie_id = ${organisatieId}`,
      `DELETE FROM logboek_schakel WHERE organisatie_id = ${organisatieId}`,
      "TRUNCATE logboek_zegel",
      `DELETE FROM logboek_zegel WHERE organisatie_id = ${organisatieId}`,
      "DELETE FROM logboek_opruiming",
      "UPDATE logboek_controle SET breuk = NULL",
      `SELECT logboek_ruim_op(${organisatieId}, 3)`,
    ]) {
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: "42501" });
    }
    await client.end();
    expect(await verifyLogboek(organisatieId)).toMatchObject({ gecontroleerd: 6, onverzegeld: 0, breuk: null });
  });
});

describe("verification", () => {
  it("finds a whole chain whole, and counts what is yet to be sealed", async () => {
    const organisatieId = await sealedLog();
    await writeRegels(organisatieId, 2);
    expect(await verifyLogboek(organisatieId)).toMatchObject({ gecontroleerd: 6, einde: { positie: 6n }, onverzegeld: 2, breuk: null });
    expect(await checkLogboek(organisatieId)).toMatchObject({ gecontroleerd: 8, onverzegeld: 0, breuk: null });
  });

  it("finds a changed line, whichever part was changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.constantFrom("kenmerk = 'anders'", "account_id = NULL", "gegevens = '{\"vumID\":\"ander\"}'", "tijdstip = tijdstip + interval '1 ms'", "handeling = 'uitgelogd'", "doelbinding = 'toezicht'", "volgnummer = volgnummer + 1000000000"), async (positie, wijziging) => {
        const organisatieId = await sealedLog();
        const id = await idAt(organisatieId, positie);
        await asIntruder((client) => client.query(`UPDATE verwerking SET ${wijziging} WHERE organisatie_id = $1 AND id = $2`, [organisatieId, id]));
        expect(await breukVan(organisatieId)).toEqual({ soort: "regel gewijzigd", positie: BigInt(positie) });
      }),
      { numRuns: 15 },
    );
  });

  it("finds a removed line, with its link and without", async () => {
    const organisatieId = await sealedLog();
    const id = await idAt(organisatieId, 4);
    await asIntruder((client) => client.query("DELETE FROM verwerking WHERE organisatie_id = $1 AND id = $2", [organisatieId, id]));
    expect(await breukVan(organisatieId)).toEqual({ soort: "regel ontbreekt", positie: 4n });
    await asIntruder((client) => client.query("DELETE FROM logboek_schakel WHERE organisatie_id = $1 AND verwerking_id = $2", [organisatieId, id]));
    expect(await breukVan(organisatieId)).toEqual({ soort: "schakel ontbreekt", positie: 4n });
  });

  it("finds a line that was put in between", async () => {
    const organisatieId = await sealedLog();
    const id = await idAt(organisatieId, 2);
    await asIntruder((client) => client.query(copyRegel(organisatieId, id, "volgnummer, transactie")));
    await sealLogboek();
    expect(await breukVan(organisatieId)).toEqual({ soort: "regel tussengevoegd", positie: 7n });
  });

  it("finds lines that changed places", async () => {
    const organisatieId = await sealedLog();
    await asIntruder(async (client) => {
      const [twee, vijf] = [await idAt(organisatieId, 2), await idAt(organisatieId, 5)];
      await client.query("DELETE FROM logboek_schakel WHERE organisatie_id = $1 AND positie = 5", [organisatieId]);
      await client.query("UPDATE logboek_schakel SET verwerking_id = $2 WHERE organisatie_id = $1 AND positie = 2", [organisatieId, vijf]);
      await client.query("INSERT INTO logboek_schakel SELECT organisatie_id, 5, $2, hash FROM logboek_schakel WHERE organisatie_id = $1 AND positie = 6", [organisatieId, twee]);
    });
    expect(await breukVan(organisatieId)).toEqual({ soort: "regel gewijzigd", positie: 2n });
  });

  it("finds a chain that was computed anew: its seals can't be made without the key", async () => {
    const organisatieId = await sealedLog();
    await asIntruder(async (client) => {
      await client.query("DELETE FROM logboek_schakel WHERE organisatie_id = $1", [organisatieId]);
      await client.query("UPDATE verwerking SET kenmerk = 'anders' WHERE organisatie_id = $1 AND kenmerk = 'K-1'", [organisatieId]);
    });
    await rebuild(organisatieId);
    expect(await breukVan(organisatieId)).toEqual({ soort: "zegel vals", positie: 3n });
  });

  it("finds an end that was cut off, before and after it grew again", async () => {
    const organisatieId = await sealedLog();
    await checkLogboek(organisatieId);
    await asIntruder(async (client) => {
      await client.query("DELETE FROM verwerking v USING logboek_schakel s WHERE s.organisatie_id = $1 AND s.positie > 3 AND v.id = s.verwerking_id", [organisatieId]);
      await client.query("DELETE FROM logboek_schakel WHERE organisatie_id = $1 AND positie > 3", [organisatieId]);
      await client.query("DELETE FROM logboek_zegel WHERE organisatie_id = $1 AND positie > 3", [organisatieId]);
    });
    expect(await breukVan(organisatieId)).toEqual({ soort: "einde ontbreekt", positie: 4n });
    await writeRegels(organisatieId, 5);
    await sealLogboek();
    expect(await breukVan(organisatieId)).toEqual({ soort: "einde ontbreekt", positie: 6n });
  });

  it("goes on behind links whose seal was taken away, and holds up no other log", async () => {
    const [organisatieId, ander] = [await sealedLog(), newOrganisatieId()];
    await asIntruder((client) => client.query("DELETE FROM logboek_zegel WHERE organisatie_id = $1 AND positie = 6", [organisatieId]));
    await writeRegels(organisatieId, 1);
    await writeRegels(ander, 1);
    await sealLogboek();
    expect(await breukVan(ander)).toBeNull();
    expect(await db().logboekSchakel.count({ where: { organisatieId } })).toBe(7);
  });

  it("finds a beginning that was taken away with a removal that nobody signed", async () => {
    const organisatieId = await sealedLog();
    await asIntruder(async (client) => {
      await client.query("INSERT INTO logboek_opruiming SELECT * FROM logboek_zegel WHERE organisatie_id = $1 AND positie = 3", [organisatieId]);
      await client.query("SELECT logboek_ruim_op($1, 3)", [organisatieId]);
    });
    expect(await breukVan(organisatieId)).toEqual({ soort: "zegel vals", positie: 3n });
  });
});

/** What an intruder would do who knows how links are made: all of them anew. */
async function rebuild(organisatieId: number): Promise<void> {
  const { beginHash, volgendeHash } = await import("./regel");
  const regels = await db().verwerking.findMany({ where: { organisatieId }, orderBy: [{ transactie: "asc" }, { volgnummer: "asc" }] });
  let hash = beginHash(organisatieId);
  await asIntruder(async (client) => {
    for (const [index, regel] of regels.entries()) {
      hash = volgendeHash(hash, regel);
      await client.query("INSERT INTO logboek_schakel VALUES ($1, $2, $3, $4)", [organisatieId, index + 1, regel.id, hash]);
      await client.query("UPDATE logboek_zegel SET hash = $3 WHERE organisatie_id = $1 AND positie = $2", [organisatieId, index + 1, hash]);
    }
  });
}

describe("lines that commit late", () => {
  it("are left for a later sealing, and take their place then", async () => {
    const organisatieId = newOrganisatieId();
    const laat = await openConnection();
    await laat.query("BEGIN");
    await laat.query("INSERT INTO verwerking (organisatie_id, id, tijdstip, handeling, doelbinding, gegevens) VALUES ($1, gen_random_uuid(), '2026-01-01', 'ingelogd', 'toegangsbeveiliging', '{}')", [organisatieId]);
    await writeRegels(organisatieId, 3);
    await sealLogboek();
    expect(await verifyLogboek(organisatieId)).toMatchObject({ gecontroleerd: 0, onverzegeld: 3, breuk: null });
    await laat.query("COMMIT");
    await laat.end();
    await sealLogboek();
    expect(await verifyLogboek(organisatieId)).toMatchObject({ gecontroleerd: 4, onverzegeld: 0, breuk: null });
  });

  it("never get lost, with many writers and several sealers at once", async () => {
    const organisatieId = newOrganisatieId();
    const writer = async (nummer: number) => {
      const client = await openConnection();
      for (let keer = 0; keer < 10; keer++) {
        await client.query("BEGIN");
        await client.query("INSERT INTO verwerking (organisatie_id, id, tijdstip, handeling, doelbinding, gegevens) VALUES ($1, gen_random_uuid(), '2026-01-01', 'ingelogd', 'toegangsbeveiliging', '{}')", [organisatieId]);
        await new Promise((resolve) => setTimeout(resolve, (nummer * 7 + keer * 3) % 25));
        await client.query(keer % 4 === 3 ? "ROLLBACK" : "COMMIT");
      }
      await client.end();
    };
    const sealer = async () => {
      for (let keer = 0; keer < 15; keer++) await sealLogboek({ perRonde: 3 });
    };
    await Promise.all([...Array.from({ length: 6 }, (_, nummer) => writer(nummer)), sealer(), sealer()]);
    expect(await checkLogboek(organisatieId)).toMatchObject({ gecontroleerd: 48, onverzegeld: 0, breuk: null });
  });

  it("find the database counting from lower numbers after a restore, and go on", async () => {
    const organisatieId = await sealedLog();
    await asIntruder((client) => client.query("UPDATE logboek_stand SET gezien_tot = 4000000000"));
    await writeRegels(organisatieId, 2);
    expect(await checkLogboek(organisatieId)).toMatchObject({ gecontroleerd: 8, onverzegeld: 0, breuk: null });
  });

  it("are not sealed twice when the counting comes past the numbers of before the restore", async () => {
    const organisatieId = await sealedLog();
    await asIntruder(async (client) => {
      await client.query("UPDATE verwerking SET transactie = pg_current_xact_id()::text::bigint + 10 WHERE organisatie_id = $1", [organisatieId]);
      await client.query("UPDATE logboek_stand SET gezien_tot = 4000000000");
    });
    await sealLogboek();
    await writeRegels(organisatieId, 20);
    await sealLogboek({ perRonde: 3 });
    expect(await checkLogboek(organisatieId)).toMatchObject({ gecontroleerd: 26, onverzegeld: 0, breuk: null });
  });
});
