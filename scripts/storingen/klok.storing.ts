import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { houdSlotOp } from "./kit/slot";
import { zetOp, type Opstelling } from "./kit/opstelling";
import type { Proces } from "./kit/proces";
import { aantalGepubliceerd, bevestig, leverAan, standVan, stelVraag, vacatures, wachtOpAntwoord, wachtTot } from "./kit/stappen";
import { logIn } from "./kit/wie";

const UUR = 3_600_000;
const map = mkdtempSync(path.join(tmpdir(), "klok-"));
const bestand = path.join(map, "klok");

let opstelling: Opstelling;
/** Its clock jumps. */
let springt: Proces;
/** Its clock is right. */
let goed: Proces;
const zetKlok = async (voorMs: number): Promise<void> => {
  writeFileSync(bestand, String(voorMs));
  await wait(150);
};
const startSpringend = () => opstelling.knoop(2, { env: { STORINGEN_KLOK: bestand, NODE_OPTIONS: `--import ${path.resolve(import.meta.dirname, "kit/klok.mjs")}` } });
beforeAll(async () => {
  opstelling = await zetOp("klok");
  await opstelling.sandbox();
  await zetKlok(0);
  [goed, springt] = [await opstelling.knoop(1), await startSpringend()];
});
beforeEach(async () => {
  await zetKlok(0);
  if (!goed.leeft()) goed = await opstelling.knoop(1);
  if (!springt.leeft()) springt = await startSpringend();
});
afterAll(async () => {
  await opstelling.stop();
  await closeWerk();
  await closeDb();
  rmSync(map, { recursive: true });
});

test("forward: who is logged in isn't at that node any more, still is at the others, and everywhere when the clock is right again", async () => {
  const { browser } = await logIn("Gemeente Veldhoven", "bemiddelaar");
  const statussen = async () => [(await browser.get(springt, "/api/sessie")).status, (await browser.get(goed, "/api/sessie")).status];
  expect(await statussen()).toEqual([200, 200]);
  await zetKlok(UUR);
  expect(await statussen()).toEqual([401, 200]);
  await zetKlok(0);
  expect(await statussen()).toEqual([200, 200]);
});

test("back: a session that was used in the future has ended, so none lasts longer than it may", async () => {
  const { browser, sessie } = await logIn("Gemeente Veldhoven", "bemiddelaar");
  await db().sessie.updateMany({ where: { accountId: sessie.account.id }, data: { laatstGebruiktOp: new Date(Date.now() + UUR), eindigtUiterlijkOp: new Date(Date.now() + 2 * UUR) } });
  await zetKlok(UUR);
  expect((await browser.get(springt, "/api/sessie")).status).toBe(200);
  await zetKlok(0);
  expect((await browser.get(springt, "/api/sessie")).status).toBe(401);
});

test("eight days forward: nothing is removed, and it is said in the log", async () => {
  const wie = await logIn("Gemeente Veldhoven", "bemiddelaar");
  const id = await stelVraag(wie, goed, "WZ-klok");
  const voor = await wachtOpAntwoord(wie, goed, id);
  await Promise.all([springt.vraagTeStoppen(), goed.vraagTeStoppen()]);
  await zetKlok(8 * 24 * UUR);
  springt = await startSpringend();
  await wachtTot(() => expect(springt.uitvoer()).toContain("nothing is removed"), 90_000);
  goed = await opstelling.knoop(1);
  expect(await wachtOpAntwoord(wie, goed, id)).toEqual(voor);
});

test("forward while a question is out: it is closed in words, and nobody waits for ever", async () => {
  const wie = await logIn("Gemeente Veldhoven", "bemiddelaar");
  const vast = opstelling.luik.houdVast(/matches/);
  const id = await stelVraag(wie, springt, "WZ-sprong");
  await vast;
  await zetKlok(UUR);
  opstelling.luik.open();
  const { selectievragen } = await wachtOpAntwoord(wie, goed, id);
  expect(selectievragen[0]?.uitkomst).not.toBeNull();
});

test("back while a node publishes and dies: another takes over all the same", async () => {
  const bron = await logIn("Gemeente Oirschot", "bronbeheerder");
  const id = await leverAan(bron, goed, vacatures(200));
  await goed.vraagTeStoppen();
  await zetKlok(UUR);
  const slot = await houdSlotOp(opstelling.databaseUrl, "aanlevering");
  await bevestig(bron.sessie, id);
  await slot.wachtOpWachtende();
  await springt.dood();
  await slot.laatLos();
  goed = await opstelling.knoop(1);
  await wachtTot(async () => expect(await standVan(id)).toBe("gepubliceerd"), 120_000);
  expect(await aantalGepubliceerd(bron.sessie.namens.id)).toBe(200);
});

test("back: nobody is refused for an hour because the limit was reached in the future", async () => {
  const { browser, sessie } = await logIn("Gemeente Best", "bemiddelaar");
  const vraag = async () => ((await browser.doe(springt, "/vacatures", "stelZoekvraag", { richting: "vacatures", kenmerk: "" })) as { melding?: string }).melding ?? "";
  await zetKlok(10 * 60_000);
  await db().sessie.updateMany({ where: { accountId: sessie.account.id }, data: { laatstGebruiktOp: new Date(Date.now() + 10 * 60_000) } });
  for (let keer = 0; keer < 31; keer += 1) await vraag();
  expect(await vraag()).toContain("veel achter elkaar");
  await zetKlok(0);
  expect(await vraag()).not.toContain("veel achter elkaar");
});
