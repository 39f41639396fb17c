import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { organisatieNamed } from "../../sandbox/organisaties";
import { druppelend } from "./kit/druppelend";
import { houdSlotOp, type Slot } from "./kit/slot";
import { zetOp, type Opstelling } from "./kit/opstelling";
import type { Proces } from "./kit/proces";
import { aantalGepubliceerd, bevestig, detailstanden, haalOp, leverAan, sleutelsVan, standVan, stelVraag, vacatures, voortgang, vulBron, wachtOpAntwoord, wachtTot } from "./kit/stappen";
import { aantalVerwerkingen, logIn, type Wie } from "./kit/wie";

/** What the whole file costs: an own bestand of some thousands, so that publishing takes a while. */
const RIJEN = 3_000;

let opstelling: Opstelling;
/** Stays: at its address the exchange asks the bronnen. */
let blijft: Proces;
let slachtoffer: Proces;
beforeAll(async () => {
  opstelling = await zetOp("knoop");
  await opstelling.sandbox();
  [blijft, slachtoffer] = [await opstelling.knoop(1), await opstelling.knoop(2)];
});
beforeEach(startKnopen);
afterAll(async () => {
  await opstelling.stop();
  await closeWerk();
  await closeDb();
});

/** Starts what isn't there. */
async function startKnopen(): Promise<void> {
  if (!blijft.leeft()) blijft = await opstelling.knoop(1);
  if (!slachtoffer.leeft()) slachtoffer = await opstelling.knoop(2);
}

/** Publishes on the node that is going to be killed, up to where all rows are written and only the line of the history has to wait. */
async function publiceerTotHalverwege({ sessie }: Wie, id: string): Promise<Slot> {
  await blijft.vraagTeStoppen();
  const slot = await houdSlotOp(opstelling.databaseUrl, "aanlevering");
  await bevestig(sessie, id);
  await slot.wachtOpWachtende();
  return slot;
}

const isGepubliceerd = (id: string) => async () => expect(await standVan(id)).toBe("gepubliceerd");

describe("a node that is killed while it publishes", () => {
  test("leaves nothing half, and another node publishes all of it, once, without anybody looking on", async () => {
    const wie = await logIn("Gemeente Veldhoven", "bronbeheerder");
    const organisatieId = wie.sessie.namens.id;
    const id = await leverAan(wie, slachtoffer, vacatures(RIJEN));
    const slot = await publiceerTotHalverwege(wie, id);
    await slachtoffer.dood();
    await slot.laatLos();
    await wait(1_000);
    expect([await standVan(id), await aantalGepubliceerd(organisatieId), await db().aanlevering.count({ where: { organisatieId } })]).toEqual(["publiceren", 0, 0]);
    blijft = await opstelling.knoop(1);
    await wachtTot(isGepubliceerd(id), 120_000);
    expect([await aantalGepubliceerd(organisatieId), await db().aanlevering.count({ where: { organisatieId } }), await aantalVerwerkingen(organisatieId, "bestand aangeleverd")]).toEqual([RIJEN, 1, 1]);
  });

  test.each([40, 250, 700])("after %i ms: what others find is all of the old or all of the new", async (naMs) => {
    const wie = await logIn("Gemeente Oirschot", "bronbeheerder");
    const organisatieId = wie.sessie.namens.id;
    const titels = async () => new Set((await db().vacature.findMany({ where: { organisatieId }, select: { titel: true } })).map(({ titel }) => titel?.replace(/ \d+$/, "")));
    const vorige = await titels();
    const naam = `Ronde ${naMs}`;
    const id = await leverAan(wie, slachtoffer, vacatures(RIJEN, naam));
    await blijft.vraagTeStoppen();
    await bevestig(wie.sessie, id);
    await wachtTot(async () => expect(await db().levering.count({ where: { id, poging: { not: null } } })).toBe(1));
    await wait(naMs);
    await slachtoffer.dood();
    await wait(500);
    // Nobody works now: this is what was left.
    expect([vorige, new Set([naam])]).toContainEqual(await titels());
    await startKnopen();
    await wachtTot(async () => {
      await wie.browser.get(blijft, `/api/leveringen/${id}`);
      await isGepubliceerd(id)();
    }, 60_000);
    expect([await titels(), await aantalGepubliceerd(organisatieId)]).toEqual([new Set([naam]), RIJEN]);
  });

  test("holds up nobody else: what others deliver goes on at once", async () => {
    const [een, ander] = [await logIn("Gemeente Best", "bronbeheerder"), await logIn("Gemeente Aalten", "bronbeheerder")];
    const id = await leverAan(een, slachtoffer, vacatures(50));
    const slot = await publiceerTotHalverwege(een, id);
    await slachtoffer.dood();
    await slot.laatLos();
    await startKnopen();
    // Somebody looks on after the lease: the work of the dead node lies first in the queue again.
    await wait(31_000);
    await een.browser.get(blijft, `/api/leveringen/${id}`);
    const begonnen = performance.now();
    await leverAan(ander, blijft, vacatures(20));
    expect(performance.now() - begonnen).toBeLessThan(20_000);
    await wachtTot(isGepubliceerd(id));
  });
});

describe("a node that is killed while it reads an upload", () => {
  test("leaves its line with the reason, nothing of its content, and room for another", async () => {
    const wie = await logIn("Gemeente Doetinchem", "bronbeheerder");
    const id = randomUUID();
    const upload = wie.browser.upload(slachtoffer, { soort: "vacatures", id, inhoud: druppelend(vacatures(20_000), 20_000) }).then(({ status }) => status, () => "broken");
    await wachtTot(async () => expect(await db().leveringDeel.count({ where: { leveringId: id } })).toBeGreaterThan(0));
    await slachtoffer.dood();
    expect(await upload).toBe("broken");
    // After its lease of half a minute: at the next look of the clock, and whoever has time then.
    await wachtTot(async () => expect(await standVan(id)).toBe("mislukt"), 200_000);
    expect(await db().leveringDeel.count({ where: { leveringId: id } })).toBe(0);
    expect((await db().levering.findFirstOrThrow({ where: { id } })).melding).toContain("De verbinding viel weg");
    await leverAan(wie, blijft, vacatures(5));
  }, 300_000);

  test("or a delivery by machine: nothing of it is published, and sending it again works at once", async () => {
    const { id: organisatieId } = await db().organisatie.findUniqueOrThrow({ where: { oin: organisatieNamed("Gemeente Testdorp").oin } });
    const headers = { authorization: "Bearer demo-testdorp", "api-version": "3.0.0", "content-type": "application/json" };
    const lever = (knoop: Proces, body: BodyInit) => fetch(`${knoop.url}/api/aanlevering/v1/vacatures`, { method: "PUT", headers, body, duplex: "half" } as RequestInit);
    const voor = await aantalGepubliceerd(organisatieId);
    const antwoord = lever(slachtoffer, druppelend(vacatures(5_000), 60_000)).then(({ status }) => status, () => "broken");
    await wait(6_000);
    await slachtoffer.dood();
    expect([await antwoord, await aantalGepubliceerd(organisatieId)]).toEqual(["broken", voor]);
    expect((await lever(blijft, vacatures(100))).status).toBe(200);
    expect(await aantalGepubliceerd(organisatieId)).toBe(100);
  });
});

describe("a node that is killed while it asks", () => {
  beforeAll(() => vulBron(blijft));

  test("the question is closed in words by whoever looks, not asked twice, and can be asked again", async () => {
    const wie = await logIn("Gemeente Veldhoven", "bemiddelaar");
    const vast = opstelling.luik.houdVast(/POST .*\/vacatures\/matches/);
    const id = await stelVraag(wie, slachtoffer);
    await vast;
    const gevraagd = opstelling.luik.aantal(/matches/);
    await slachtoffer.dood();
    opstelling.luik.open();
    expect(await voortgang(wie, blijft, id)).toMatchObject({ klaar: false });
    const { selectievragen } = await wachtOpAntwoord(wie, blijft, id);
    expect(selectievragen).toMatchObject([{ uitkomst: "unavailable", toelichting: "De vraag is afgebroken. Stel hem opnieuw." }]);
    expect(opstelling.luik.aantal(/matches/)).toBe(gevraagd);
    const opnieuw = await wie.browser.doe(blijft, `/vacatures/${id}`, "vraagOpnieuw", { id, richting: "vacatures" });
    expect(opnieuw).toMatchObject({ ok: true });
  });

  test("details: what came in stays, what was on its way keeps its place, and the ten are what the exchange counted", async () => {
    const wie = await logIn("Gemeente Veldhoven", "bemiddelaar");
    const id = await stelVraag(wie, slachtoffer, "WZ-2");
    await wachtOpAntwoord(wie, slachtoffer, id);
    const sleutels = await sleutelsVan(wie, id);
    expect(sleutels.length).toBeGreaterThan(10);
    const voor = opstelling.luik.aantal(/GET .*vacatures/);
    await haalOp(wie, slachtoffer, id, sleutels.slice(0, 2));
    await wachtTot(async () => expect((await detailstanden(wie, slachtoffer, id)).map(({ uitkomst }) => uitkomst)).toEqual(["opgehaald", "opgehaald"]));
    const vast = opstelling.luik.houdVast(/GET .*vacatures/);
    await haalOp(wie, slachtoffer, id, sleutels.slice(2, 3));
    await vast;
    await slachtoffer.dood();
    opstelling.luik.open();
    expect(await voortgang(wie, blijft, id)).toMatchObject({ detailsGebruikt: 3 });
    // While it may still be on its way nobody can spend a place on it again.
    await haalOp(wie, blijft, id, sleutels.slice(2, 3));
    expect(opstelling.luik.aantal(/GET .*vacatures/) - voor).toBe(3);
    await wachtTot(async () => expect((await detailstanden(wie, blijft, id)).map(({ uitkomst }) => uitkomst).toSorted()).toEqual(["afgebroken", "opgehaald", "opgehaald"]));
    await haalOp(wie, blijft, id, sleutels.slice(2, 3));
    await wachtTot(async () => expect((await detailstanden(wie, blijft, id)).every(({ uitkomst }) => uitkomst === "opgehaald")).toBe(true));
    expect([(await voortgang(wie, blijft, id)).detailsGebruikt, opstelling.luik.aantal(/GET .*vacatures/) - voor]).toEqual([4, 4]);
    expect(await haalOp(wie, blijft, id, sleutels.slice(3, 10))).toMatchObject({ ok: false });
    expect(await haalOp(wie, blijft, id, sleutels.slice(3, 9))).toMatchObject({ ok: true });
    await wachtTot(async () => expect((await detailstanden(wie, blijft, id)).filter(({ uitkomst }) => uitkomst === "opgehaald")).toHaveLength(9));
    expect((await voortgang(wie, blijft, id)).detailsGebruikt).toBe(10);
  });
});
