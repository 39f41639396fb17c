import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import { TWEEDE } from "./kit/adressen";
import { druppelend } from "./kit/druppelend";
import { houdSlotOp } from "./kit/slot";
import { zetOp, type Opstelling } from "./kit/opstelling";
import { aantalGepubliceerd, bevestig, detailstanden, haalOp, leverAan, sleutelsVan, standVan, stelVraag, vacatures, voortgang, vulBron, wachtOpAntwoord } from "./kit/stappen";
import { logIn } from "./kit/wie";

let opstelling: Opstelling;
beforeAll(async () => {
  opstelling = await zetOp("sigterm");
  // The exchange asks the bronnen at the node that stays.
  await opstelling.sandbox({ BRON_URL: `${TWEEDE}/api/bron` });
});
afterAll(async () => {
  await opstelling.stop();
  await closeWerk();
  await closeDb();
});

test("the built portal finishes what runs: a question, a detail, an upload and a publication, and ends with 0", async () => {
  const knoop = await opstelling.knoop(1);
  const [wie, bron, ander] = [await logIn("Gemeente Veldhoven", "bemiddelaar"), await logIn("Gemeente Oirschot", "bronbeheerder"), await logIn("Gemeente Best", "bronbeheerder")];
  await vulBron(knoop);
  const levering = await leverAan(bron, knoop, vacatures(500));

  const slot = await houdSlotOp(opstelling.databaseUrl, "aanlevering");
  await bevestig(bron.sessie, levering);
  await slot.wachtOpWachtende();
  const volgende = await opstelling.knoop(2);
  const klaar = await stelVraag(wie, knoop);
  await wachtOpAntwoord(wie, knoop, klaar);
  const vast = opstelling.luik.houdVast(/vacatures/, 2);
  const vraag = await stelVraag(wie, knoop, "WZ-sigterm");
  await haalOp(wie, knoop, klaar, (await sleutelsVan(wie, klaar)).slice(0, 1));
  await vast;
  const uploadId = randomUUID();
  const upload = ander.browser.upload(knoop, { soort: "vacatures", id: uploadId, inhoud: druppelend(vacatures(400), 4_000) });
  await wait(500);

  const einde = knoop.vraagTeStoppen();
  await wait(1_500);
  await expect(fetch(`${knoop.url}/api/health/live`)).rejects.toThrow();
  opstelling.luik.open();
  await wait(1_000);
  await slot.laatLos();
  expect((await upload).status).toBe(201);
  const { code, signal, naMs } = await einde;
  expect([code, signal]).toEqual([0, null]);
  expect(naMs).toBeLessThan(25_000);

  expect([await standVan(levering), await aantalGepubliceerd(bron.sessie.namens.id)]).toEqual(["gepubliceerd", 500]);
  expect((await voortgang(wie, volgende, vraag)).selectievragen[0]?.uitkomst).toMatch(/^(answered|limitReached)$/);
  expect(await detailstanden(wie, volgende, klaar)).toMatchObject([{ uitkomst: "opgehaald" }]);
  expect(["coderen", "controleren", "controle"]).toContain(await standVan(uploadId));
  await volgende.vraagTeStoppen();
});

test("a connection that never ends holds it up no longer than its term", async () => {
  const knoop = await opstelling.knoop(1);
  const bron = await logIn("Gemeente Aalten", "bronbeheerder");
  const eindeloos = bron.browser.upload(knoop, { soort: "vacatures", id: randomUUID(), inhoud: druppelend(vacatures(400), 300_000) }).catch(() => undefined);
  await wait(1_000);
  const { code, naMs } = await knoop.vraagTeStoppen();
  await eindeloos;
  expect(naMs).toBeLessThan(32_000);
  expect(code).not.toBe(0);
}, 90_000);
