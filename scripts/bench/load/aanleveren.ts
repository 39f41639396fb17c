import { randomUUID } from "node:crypto";
import { z } from "zod";
import { maakXlsx } from "../../../lib/bestand/lezen/testing/xlsx-maken";
import { doe } from "./acties";
import { denk, geheel, kies, volg } from "./denken";
import type { Gebruiker } from "./gebruiker";

const POLL = { elke: 500, langst: 60_000 };
const RIJEN = 50;
const FUNCTIES = ["Kok", "Schoonmaker", "Heftruckchauffeur", "Magazijnmedewerker", "Hovenier", "Receptionist"];
const KOPPEN = ["Client nr.", "Achternaam", "Functiewens", "Uren", "Vervoer", "Rijbewijs", "Opleiding", "PC", "Taalniveau", "Klantmanager", "Tel. klantmanager"];

const leveringSchema = z.object({ stap: z.string(), bezig: z.boolean(), stand: z.string() });
const gestoptSchema = z.object({ ok: z.literal(true) });

/** A small Excel list of a gemeente, other people each time. */
function maakLijst(): Buffer {
  const rij = () => [`L-${geheel(1, 99_999)}`, "Voorbeeld", kies(FUNCTIES), "24-32", "fiets", "B", "mbo 2", `${geheel(5500, 5699)} AB`, "B1", "Team Werk", "040-0000000"];
  return maakXlsx([{ naam: "Kandidaten", rijen: [KOPPEN, ...Array.from({ length: RIJEN }, rij)] }]);
}

/** Somebody who uploads a list, goes through the steps until the report, and stops without publishing. */
export async function leverAan(gebruiker: Gebruiker): Promise<void> {
  await gebruiker.klik("deliver", "/bestand/aanleveren");
  await denk("rondkijken");
  const id = randomUUID();
  const verstuurd = await verstuur(gebruiker, id);
  if (!verstuurd) return denk("rondkijken");
  const adres = `/bestand/aanleveren/${id}`;
  let stap = await wachtOpStap(gebruiker, adres, id);
  if (stap === "kolommen") {
    const pagina = await gebruiker.pagina("deliver: columns", `${adres}/kolommen`);
    await denk("invullen");
    await doe(gebruiker, "kiesKolommen", `${adres}/kolommen`, { id, doelen: doelenIn(pagina) });
    stap = await wachtOpStap(gebruiker, adres, id);
  }
  if (stap === "beroepen") {
    await gebruiker.klik("deliver: occupations", `${adres}/beroepen`);
    await denk("invullen");
    await doe(gebruiker, "controleerLevering", `${adres}/beroepen`, { id });
    stap = await wachtOpStap(gebruiker, adres, id);
  }
  if (stap === "controle") await gebruiker.klik("deliver: report", `${adres}/controle`);
  else gebruiker.meetlat.add({ soort: "upload until its report", ms: 0, fout: `ended at ${stap}` });
  await denk("lijst bekijken");
  const gestopt = gestoptSchema.safeParse(await doe(gebruiker, "stopDezeLevering", `${adres}/controle`, { id }));
  if (!gestopt.success) gebruiker.meetlat.add({ soort: "action: stopDezeLevering", ms: 0, fout: "was not stopped" });
}

/** Sends the file; 409 says in words that a colleague's file is being read just now, and is no fault. */
async function verstuur(gebruiker: Gebruiker, id: string): Promise<boolean> {
  const headers = { "content-type": "application/octet-stream", "x-bestandsnaam": "Kandidaten.xlsx", origin: gebruiker.portaal };
  const { status } = await gebruiker.vraag("upload of 50 rows", `/api/leveringen?soort=werkzoekenden&id=${id}`, { method: "POST", headers, body: maakLijst(), goed: [201, 409] });
  return status === 201;
}

async function wachtOpStap(gebruiker: Gebruiker, adres: string, id: string): Promise<string> {
  const begin = performance.now();
  const levering = await volg(POLL.elke, POLL.langst, async () => {
    const { tekst } = await gebruiker.vraag("polling", `/api/leveringen/${id}`);
    const gelezen = leveringSchema.safeParse(tekst === "" ? null : JSON.parse(tekst));
    return gelezen.success && !gelezen.data.bezig ? gelezen.data : null;
  });
  gebruiker.meetlat.add({ soort: "until a step of a delivery is done", ms: performance.now() - begin, ...(levering === null && { fout: "never" }) });
  return levering?.stap ?? "nothing";
}

/** Where the page proposes each column to go. */
const doelenIn = (pagina: string): (string | null)[] =>
  [...pagina.matchAll(/\\?"kolom\\?":\d+,\\?"letter\\?":.{0,2000}?\\?"doel\\?":(?:null|\\?"(.*?)\\?")/gs)].map(([, doel]) => doel ?? null);
