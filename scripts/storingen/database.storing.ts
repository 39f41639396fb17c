import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { checkLogboek } from "@/lib/verantwoording/keten/controleren";
import { doodServer, startServer } from "./kit/database";
import { leesScherm } from "./kit/scherm";
import { houdSlotOp } from "./kit/slot";
import { zetOp, type Opstelling } from "./kit/opstelling";
import type { Proces } from "./kit/proces";
import { aantalGepubliceerd, bevestig, leverAan, standVan, stelVraag, vacatures, voortgang, vulBron, wachtOpAntwoord, wachtTot } from "./kit/stappen";
import { aantalVerwerkingen, logIn, type Wie } from "./kit/wie";

/** Nothing of our insides on an error page. */
const INTERN = /node_modules|prisma|postgres|ECONN|SELECT |\.next\/server/i;
const BRONKOPPEN = {
  "content-type": "application/json", "API-Version": "3.0.0", "X-VUM-berichtVersie": "3.0.0", "X-VUM-fromParty": "00000009990000001001",
  "X-VUM-toParty": "00000009990000001002", "X-VUM-viaParty": "00000009990000000001", "X-VUM-SUWIparty": "true",
};

let opstelling: Opstelling;
let knoop: Proces;
let wie: Wie;
beforeAll(async () => {
  opstelling = await zetOp("database");
  await opstelling.sandbox();
  knoop = await opstelling.knoop(1);
  await vulBron(knoop);
  wie = await logIn("Gemeente Veldhoven", "bemiddelaar");
});
afterAll(async () => {
  startServer();
  await opstelling.stop();
  await closeWerk();
  await closeDb();
});

const status = async (pad: string): Promise<number> => (await wie.browser.get(knoop, pad)).status;
const kanWeer = (welke = knoop) => wachtTot(async () => expect((await fetch(`${welke.url}/api/health/ready`)).status).toBe(200), 60_000);

describe("a database that is killed", () => {
  test("meanwhile a node says so in words, to people and to machines, and stays alive; then it goes on by itself", async () => {
    const id = await stelVraag(wie, knoop);
    const antwoord = await wachtOpAntwoord(wie, knoop, id);
    await doodServer();
    expect([await status("/api/health/live"), await status("/api/health/ready")]).toEqual([200, 503]);
    for (const pad of ["/", "/vacatures", `/vacatures/${id}`, "/inloggen"]) {
      const pagina = await wie.browser.get(knoop, pad);
      const tekst = (await pagina.text()).replaceAll(/<script[\s\S]*?<\/script>/g, "");
      expect([pad, pagina.status]).toEqual([pad, 500]);
      expect(tekst, pad).not.toMatch(INTERN);
    }
    expect(await leesScherm(wie.cookie, `/vacatures/${id}`)).toMatch(/Er is een storing in het portaal\.|Het portaal heeft een storing/);
    const bron = await fetch(`${knoop.url}/api/bron/v3/vacatures/matches`, { method: "POST", headers: { ...BRONKOPPEN, "X-Sandbox-Geheim": "alleen-voor-demo-en-test" }, body: '{"selectiegebied":{"postcode":"5503AB","afstand":5}}' });
    expect([bron.status, (await bron.text()).match(INTERN)]).toEqual([503, null]);
    const aanlevering = await fetch(`${knoop.url}/api/aanlevering/v1/vacatures`, { method: "PUT", headers: { authorization: "Bearer demo-testdorp", "api-version": "3.0.0", "content-type": "application/json" }, body: vacatures(3) });
    expect([aanlevering.status, aanlevering.headers.get("retry-after")]).toEqual([503, "30"]);
    startServer();
    await kanWeer();
    expect(await voortgang(wie, knoop, id)).toEqual(antwoord);
    expect(await status(`/vacatures/${id}`)).toBe(200);
  });

  test("while a question is out: it is closed in words, once, and the same node asks the next one", async () => {
    const vast = opstelling.luik.houdVast(/matches/);
    const id = await stelVraag(wie, knoop, "WZ-db");
    await vast;
    await doodServer();
    opstelling.luik.open();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    startServer();
    await kanWeer();
    const { selectievragen } = await wachtOpAntwoord(wie, knoop, id);
    expect(selectievragen[0]?.uitkomst).toMatch(/^(unavailable|answered|limitReached)$/);
    const volgende = await stelVraag(wie, knoop, "WZ-db-2");
    expect((await wachtOpAntwoord(wie, knoop, volgende)).selectievragen[0]?.uitkomst).toMatch(/^(answered|limitReached)$/);
  });

  test("while a node publishes: nothing half, and it is published once the database is back", async () => {
    const bron = await logIn("Gemeente Oirschot", "bronbeheerder");
    const organisatieId = bron.sessie.namens.id;
    const id = await leverAan(bron, knoop, vacatures(2_000));
    const slot = await houdSlotOp(opstelling.databaseUrl, "aanlevering");
    await bevestig(bron.sessie, id);
    await slot.wachtOpWachtende();
    await doodServer();
    await slot.laatLos().catch(() => undefined);
    startServer();
    await kanWeer();
    // The node lives, so it may have begun anew already; what others find is nothing or everything.
    expect([0, 2_000]).toContain(await aantalGepubliceerd(organisatieId));
    await wachtTot(async () => expect(["gepubliceerd", "controle"]).toContain(await standVan(id)), 150_000);
    if ((await standVan(id)) === "controle") {
      expect((await db().levering.findFirstOrThrow({ where: { id } })).melding).toContain("Er is niets gepubliceerd");
      await bevestig(bron.sessie, id);
      await wachtTot(async () => expect(await standVan(id)).toBe("gepubliceerd"), 60_000);
    }
    expect([await aantalGepubliceerd(organisatieId), await db().aanlevering.count({ where: { organisatieId } }), await aantalVerwerkingen(organisatieId, "bestand aangeleverd")]).toEqual([2_000, 1, 1]);
  });

  test("before a node starts: the node waits, and does its share of the queue when the database is there", async () => {
    await doodServer();
    const laat = await opstelling.knoop(2, { wacht: false });
    expect((await fetch(`${laat.url}/api/health/ready`)).status).toBe(503);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    startServer();
    await kanWeer(laat);
    await knoop.vraagTeStoppen();
    const bron = await logIn("Gemeente Best", "bronbeheerder");
    await leverAan(bron, laat, vacatures(20));
    knoop = await opstelling.knoop(1);
  });

  test("the processing log is whole after all this", async () => {
    await wachtTot(async () => expect((await checkLogboek(wie.sessie.namens.id)).einde.positie).toBeGreaterThan(0n), 150_000);
    for (const { organisatieId } of await db().verwerking.groupBy({ by: ["organisatieId"] })) expect((await checkLogboek(organisatieId)).breuk).toBeNull();
  });
});
