import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { zetOp, type Opstelling } from "./kit/opstelling";
import type { Proces } from "./kit/proces";
import { aantalGepubliceerd, bevestig, detailstanden, haalOp, leverAan, sleutelsVan, standVan, stelVraag, vacatures, voortgang, vulBron, wachtOpAntwoord, wachtTot } from "./kit/stappen";
import { aantalVerwerkingen, logIn, type Wie } from "./kit/wie";

let opstelling: Opstelling;
let een: Proces;
let twee: Proces;
let wie: Wie;
beforeAll(async () => {
  opstelling = await zetOp("twee");
  await opstelling.sandbox();
  [een, twee] = await Promise.all([opstelling.knoop(1), opstelling.knoop(2)]);
  await vulBron(een);
  wie = await logIn("Gemeente Veldhoven", "bemiddelaar");
});
afterAll(async () => {
  await opstelling.stop();
  await closeWerk();
  await closeDb();
});

const DETAIL = /GET .*\/vacatures\//;

test("the results of a question that one node asked are at the other", async () => {
  const id = await stelVraag(wie, een);
  const stand = await wachtOpAntwoord(wie, twee, id);
  expect(stand.selectievragen[0]?.uitkomst).toMatch(/^(answered|limitReached)$/);
  expect((await wie.browser.get(twee, `/vacatures/${id}`)).status).toBe(200);
});

test("the same detail, pressed at both at once, is asked once and costs one", async () => {
  const id = await stelVraag(wie, een, "WZ-detail");
  await wachtOpAntwoord(wie, een, id);
  const [sleutel = ""] = await sleutelsVan(wie, id);
  const voor = opstelling.luik.aantal(DETAIL);
  await Promise.all([een, twee, een, twee].map((knoop) => haalOp(wie, knoop, id, [sleutel])));
  await wachtTot(async () => expect(await detailstanden(wie, twee, id)).toMatchObject([{ uitkomst: "opgehaald" }]));
  expect([opstelling.luik.aantal(DETAIL) - voor, (await voortgang(wie, een, id)).detailsGebruikt]).toEqual([1, 1]);
});

test("ten details are ten over both: of six here and six there one is refused", async () => {
  const id = await stelVraag(wie, twee, "WZ-tien");
  await wachtOpAntwoord(wie, twee, id);
  const sleutels = await sleutelsVan(wie, id);
  const voor = opstelling.luik.aantal(DETAIL);
  const beide = await Promise.all([haalOp(wie, een, id, sleutels.slice(0, 6)), haalOp(wie, twee, id, sleutels.slice(6, 12))]);
  expect(beide.map((antwoord) => (antwoord as { ok: boolean }).ok).toSorted()).toEqual([false, true]);
  await wachtTot(async () => expect((await detailstanden(wie, een, id)).filter(({ uitkomst }) => uitkomst !== "bezig")).toHaveLength(6));
  expect([opstelling.luik.aantal(DETAIL) - voor, (await voortgang(wie, een, id)).detailsGebruikt]).toEqual([6, 6]);
});

test("wider questions, counted on request at both at once, are asked once", async () => {
  const gesteld = (await wie.browser.doe(een, "/werkzoekenden", "stelZoekvraag", { richting: "werkzoekenden", kenmerk: "VAC-1", gebied: { tekst: "5511", afstand: 1 } })) as { naar: string };
  const id = gesteld.naar.split("/").at(-1) ?? "";
  await wachtOpAntwoord(wie, een, id);
  await Promise.all([een, twee].map((knoop) => wie.browser.doe(knoop, `/werkzoekenden/${id}`, "telVerruimingen", { id })));
  expect(await db().verwerking.count({ where: { organisatieId: wie.sessie.namens.id, handeling: "verruiming geteld", kenmerk: "VAC-1" } })).toBeLessThanOrEqual(1);
});

test("stopping at one node reaches the node that asks", async () => {
  const vast = opstelling.luik.houdVast(/matches/);
  const id = await stelVraag(wie, een, "WZ-stop");
  await vast;
  expect(await wie.browser.doe(twee, `/vacatures/${id}`, "annuleerZoekvraag", { id })).toBe(true);
  expect(await wachtOpAntwoord(wie, een, id, 2_000)).toMatchObject({ selectievragen: [{ uitkomst: "withdrawn" }] });
  await wachtTot(() => expect(een.uitvoer()).toMatch(/withdrawn|asked the exchange/), 5_000);
  opstelling.luik.open();
});

test("a limit counts over both: what one let through leaves less at the other", async () => {
  const drukke = await logIn("Gemeente Veldhoven", "bemiddelaar");
  const vraag = (knoop: Proces) => drukke.browser.doe(knoop, "/vacatures", "stelZoekvraag", { richting: "vacatures", kenmerk: "" }) as Promise<{ melding?: string }>;
  for (let keer = 0; keer < 15; keer += 1) expect(((await vraag(een)).melding ?? "") + ((await vraag(twee)).melding ?? "")).not.toContain("veel achter elkaar");
  expect((await vraag(een)).melding).toContain("veel achter elkaar");
  expect((await vraag(twee)).melding).toContain("veel achter elkaar");
});

test("a session that is ended at one is ended at the other", async () => {
  const weg = await logIn("Gemeente Best", "bemiddelaar");
  expect((await weg.browser.get(twee, "/vacatures")).status).toBe(200);
  expect((await weg.browser.handel(een, "/vacatures", "uitloggen", [])).headers.get("x-action-redirect")).toContain("/inloggen?state=uitgelogd");
  expect((await weg.browser.get(twee, "/api/sessie")).status).toBe(401);
  const terug = await weg.browser.get(twee, "/vacatures");
  expect([terug.status, terug.headers.get("location")]).toEqual([307, expect.stringContaining("sessie-verlopen")]);
});

test("every delivery is published once, whichever node does it", async () => {
  const namen = ["Gemeente Oirschot", "Gemeente Eindhoven", "Gemeente Doetinchem", "Gemeente Aalten"];
  const bronnen = await Promise.all(namen.map((naam) => logIn(naam, "bronbeheerder")));
  const ids = await Promise.all(bronnen.map((bron, n) => leverAan(bron, n % 2 === 0 ? een : twee, vacatures(300))));
  await Promise.all(bronnen.map(({ sessie }, n) => bevestig(sessie, ids[n] ?? "")));
  await wachtTot(async () => expect(await Promise.all(ids.map(standVan))).toEqual(ids.map(() => "gepubliceerd")), 60_000);
  for (const { sessie } of bronnen) expect([await aantalGepubliceerd(sessie.namens.id), await aantalVerwerkingen(sessie.namens.id, "bestand aangeleverd")]).toEqual([300, 1]);
});

test("a task of the clock is done by one of them", async () => {
  await wachtTot(async () => expect(await db().$queryRaw`SELECT 1 FROM pgboss.job WHERE name = 'logboek-verzegelen'`).not.toEqual([]), 100_000);
  const dubbel = await db().$queryRaw`SELECT name, singleton_on FROM pgboss.job WHERE singleton_on IS NOT NULL GROUP BY name, singleton_on, singleton_key HAVING count(*) > 1`;
  expect(dubbel).toEqual([]);
});
