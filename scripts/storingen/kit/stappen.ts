import { randomUUID } from "node:crypto";
import { vi } from "vitest";
import { z } from "zod";
import { readVerschil, publiceerLevering } from "@/lib/bestand/levering/publiceren";
import { db } from "@/lib/db/client";
import type { Sessie } from "@/lib/toegang/sessie";
import { readResultaten } from "@/lib/zoeken/resultaten";
import type { Proces } from "./proces";
import type { Wie } from "./wie";

/** Waits until it is so; throws what it said last when it isn't in time. */
export const wachtTot = <T>(zo: () => Promise<T> | T, timeout = 30_000): Promise<T> => vi.waitFor(zo, { timeout, interval: 100 });

/** `aantal` vacatures as a file of the standard. */
export const vacatures = (aantal: number, naam = "Kok gezocht"): string =>
  JSON.stringify(Array.from({ length: aantal }, (_, n) => ({ idVacature: `v-${n}`, naamVacature: `${naam} ${n}`, adres: { postcode: "5503AB" }, omschrijvingVacature: "Werk in de keuken. ".repeat(20) })));

/** Puts records in the bron of Gemeente Testdorp, by its key of the demo: there is something to find then. */
export async function vulBron(knoop: Proces): Promise<void> {
  const headers = { authorization: "Bearer demo-testdorp", "api-version": "3.0.0", "content-type": "application/json" };
  const antwoord = await fetch(`${knoop.url}/api/aanlevering/v1/vacatures`, { method: "PUT", headers, body: vacatures(60) });
  if (!antwoord.ok) throw new Error(`the delivery answered ${antwoord.status}: ${await antwoord.text()}`);
}

/** Where a delivery stands, straight from the database: looking by the portal wakes up what lies still. */
export const standVan = async (id: string): Promise<string | undefined> => (await db().levering.findFirst({ where: { id } }))?.stand;

/** Uploads vacatures at a node and waits until somebody may publish them. */
export async function leverAan({ browser }: Wie, knoop: Proces, inhoud: string): Promise<string> {
  const id = randomUUID();
  const antwoord = await browser.upload(knoop, { soort: "vacatures", id, inhoud });
  if (antwoord.status !== 201) throw new Error(`the upload answered ${antwoord.status}: ${await antwoord.text()}`);
  await wachtTot(async () => {
    const stand = await standVan(id);
    if (stand !== "controle") throw new Error(`still ${stand}`);
  }, 60_000);
  return id;
}

/** Confirms what is shown; a node that is free publishes it. */
export async function bevestig(sessie: Sessie, id: string): Promise<void> {
  const verwacht = await readVerschil(sessie, id);
  if (!verwacht.ok) throw new Error(JSON.stringify(verwacht.error));
  const begonnen = await publiceerLevering(sessie, id, { intrekken: true, verwacht: verwacht.value });
  if (!begonnen.ok) throw new Error(JSON.stringify(begonnen.error));
}

/** How many vacatures others can find at an organisation. */
export const aantalGepubliceerd = (organisatieId: number): Promise<number> => db().vacature.count({ where: { organisatieId } });

const gesteldSchema = z.object({ ok: z.literal(true), naar: z.string() });

/** Asks for vacatures around Veldhoven at a node; the id of the zoekvraag. */
export async function stelVraag({ browser }: Wie, knoop: Proces, kenmerk = "WZ-1"): Promise<string> {
  const antwoord = gesteldSchema.parse(await browser.doe(knoop, "/vacatures", "stelZoekvraag", { richting: "vacatures", kenmerk, gebied: { tekst: "Veldhoven", afstand: 60 } }));
  return antwoord.naar.split("/").at(-1) ?? "";
}

const voortgangSchema = z.object({
  klaar: z.boolean(), detailsGebruikt: z.number(),
  selectievragen: z.array(z.object({ uitkomst: z.string().nullable(), toelichting: z.string().nullable(), aantal: z.number() })),
});

/** How a zoekvraag is doing, as a browser polls it. */
export const voortgang = async ({ browser }: Wie, knoop: Proces, id: string): Promise<z.output<typeof voortgangSchema>> => voortgangSchema.parse(await (await browser.get(knoop, `/api/zoekvragen/${id}/voortgang`)).json());

/** Waits until nothing of a zoekvraag is out any more. */
export const wachtOpAntwoord = (wie: Wie, knoop: Proces, id: string, timeout = 30_000): Promise<z.output<typeof voortgangSchema>> =>
  wachtTot(async () => {
    const stand = await voortgang(wie, knoop, id);
    if (!stand.klaar) throw new Error("still asking");
    return stand;
  }, timeout);

/** Keys of the results, best first. */
export async function sleutelsVan({ sessie }: Wie, id: string): Promise<string[]> {
  const resultaten = await readResultaten(sessie, id, "vacatures");
  return resultaten.ok ? resultaten.value.rijen.map(({ rij }) => rij.key) : [];
}

/** Presses "Details ophalen" for these results. */
export const haalOp = ({ browser }: Wie, knoop: Proces, id: string, sleutels: readonly string[]): Promise<unknown> =>
  browser.doe(knoop, `/vacatures/${id}`, "haalDetailsOp", { zoekvraagId: id, richting: "vacatures", sleutels });

const standenSchema = z.array(z.object({ sleutel: z.string(), uitkomst: z.string(), misschienGeteld: z.boolean() }));

/** How fetching details goes, as a browser polls it. */
export const detailstanden = async ({ browser }: Wie, knoop: Proces, id: string): Promise<z.output<typeof standenSchema>> => standenSchema.parse(await (await browser.get(knoop, `/api/zoekvragen/${id}/details`)).json());
