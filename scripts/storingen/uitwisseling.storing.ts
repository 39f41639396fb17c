import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb } from "@/lib/db/client";
import { UV } from "./kit/adressen";
import { zetOp, type Opstelling } from "./kit/opstelling";
import type { Proces } from "./kit/proces";
import { detailstanden, haalOp, sleutelsVan, stelVraag, voortgang, vulBron, wachtOpAntwoord, wachtTot } from "./kit/stappen";
import { logIn, type Wie } from "./kit/wie";

let opstelling: Opstelling;
let uv: Proces;
let knoop: Proces;
let wie: Wie;
beforeAll(async () => {
  opstelling = await zetOp("uitwisseling");
  uv = await opstelling.sandbox();
  knoop = await opstelling.knoop(1);
  await vulBron(knoop);
  wie = await logIn("Gemeente Veldhoven", "bemiddelaar");
});
afterAll(async () => {
  await opstelling.stop();
  await closeDb();
});

/** Makes the exchange slow, so that it can be killed in the middle. */
const zet = (naam: string) => fetch(`${UV}/admin/scenario`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ naam }) });
const uitkomst = async (id: string) => (await wachtOpAntwoord(wie, knoop, id)).selectievragen[0];

test("killed in the middle of a question: it ends at once, in words, and what others asked is there as before", async () => {
  const eerder = await stelVraag(wie, knoop, "WZ-eerder");
  const gevonden = await wachtOpAntwoord(wie, knoop, eerder);
  await zet("te-laat");
  const id = await stelVraag(wie, knoop, "WZ-weg");
  await wait(1_000);
  const begonnen = performance.now();
  await uv.dood();
  expect(await uitkomst(id)).toMatchObject({ uitkomst: "unavailable", aantal: 0 });
  expect(performance.now() - begonnen).toBeLessThan(5_000);
  expect(await voortgang(wie, knoop, eerder)).toEqual(gevonden);
  expect((await wie.browser.get(knoop, `/vacatures/${eerder}`)).status).toBe(200);
});

test("while it is gone it isn't hammered, and it is asked again by itself when it is back", async () => {
  for (let keer = 0; keer < 5; keer += 1) expect(await uitkomst(await stelVraag(wie, knoop, `WZ-${keer}`))).toMatchObject({ uitkomst: "unavailable" });
  const voor = opstelling.luik.aantal(/matches/);
  expect((await uitkomst(await stelVraag(wie, knoop, "WZ-rust")))?.toelichting).toContain("even met rust gelaten");
  expect(opstelling.luik.aantal(/matches/)).toBe(voor);
  uv = await opstelling.sandbox();
  await wachtTot(async () => expect((await uitkomst(await stelVraag(wie, knoop, "WZ-terug")))?.uitkomst).toMatch(/^(answered|limitReached)$/), 20_000);
});

test("killed in the middle of a detail: the place is kept, since it may have been counted; the others are left", async () => {
  const id = await stelVraag(wie, knoop, "WZ-detail");
  await wachtOpAntwoord(wie, knoop, id);
  const sleutels = await sleutelsVan(wie, id);
  await zet("detail-te-laat");
  await haalOp(wie, knoop, id, sleutels.slice(0, 1));
  await wait(500);
  await uv.dood();
  await wachtTot(async () => expect(await detailstanden(wie, knoop, id)).toMatchObject([{ uitkomst: "unavailable", misschienGeteld: true }]));
  expect((await voortgang(wie, knoop, id)).detailsGebruikt).toBe(1);
  // Where nobody listens nothing was counted: that costs nothing.
  await haalOp(wie, knoop, id, sleutels.slice(1, 2));
  await wachtTot(async () => expect((await detailstanden(wie, knoop, id)).filter(({ uitkomst: hoe }) => hoe === "unavailable")).toHaveLength(2));
  uv = await opstelling.sandbox();
  // It forgot its questions: what it doesn't know any more costs nothing either, and is said.
  await haalOp(wie, knoop, id, sleutels.slice(2, 3));
  await wachtTot(async () => expect((await detailstanden(wie, knoop, id)).some(({ uitkomst: hoe }) => hoe === "bezig")).toBe(false));
  expect((await voortgang(wie, knoop, id)).detailsGebruikt).toBeLessThanOrEqual(2);
  const nieuw = await stelVraag(wie, knoop, "WZ-nieuw");
  await wachtOpAntwoord(wie, knoop, nieuw);
  await haalOp(wie, knoop, nieuw, (await sleutelsVan(wie, nieuw)).slice(0, 1));
  await wachtTot(async () => expect(await detailstanden(wie, knoop, nieuw)).toMatchObject([{ uitkomst: "opgehaald" }]));
});
