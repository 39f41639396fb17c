import { z } from "zod";
import { unpackRijen } from "../../../lib/rangschikking/rijen-tekst";
import { WERK } from "../portaal-werk";
import { doe } from "./acties";
import { denk, geheel, kans, kies, volg, wacht } from "./denken";
import type { Gebruiker } from "./gebruiker";

/** As the results page does it (components/resultaten/use-stand.ts and haal-en-volg.ts). */
const POLL = { vraag: 400, detail: 300, langst: 25_000 };
/** Between two keys that make the box look for something. */
const TOETS_MS = 250;

/**
 * `budgetOp` too: the exchange counts a detail for the last question of the organisation that returned it (sandbox/uv/vragen.ts), so that of
 * twenty colleagues in one gemeente one who asks very broadly has the details of others on the account of that question.
 */
const GOED = ["opgehaald", "budgetOp"];

const beroepSchema = z.object({ code: z.string(), naam: z.string(), referentieberoep: z.object({ code: z.string(), naam: z.string() }) });
const gesteldSchema = z.object({ ok: z.literal(true), naar: z.string() });
const standSchema = z.object({ klaar: z.boolean(), selectievragen: z.array(z.object({ uitkomst: z.string().nullable() })) });
const detailsSchema = z.array(z.object({ sleutel: z.string(), uitkomst: z.string() }));
const okSchema = z.object({ ok: z.literal(true) });

/** Somebody who asks in one direction, looks through what came, fetches details and says what was done with them. */
export async function zoekEnBekijk(gebruiker: Gebruiker, richting: "vacatures" | "werkzoekenden", plaats: string): Promise<void> {
  await gebruiker.klik("start", "/");
  await denk("rondkijken");
  const resultaten = await stel(gebruiker, richting, plaats);
  if (resultaten === null) return;
  const sleutels = await wachtOpResultaten(gebruiker, resultaten);
  await denk("lijst bekijken");
  const zoekvraagId = resultaten.split("/").at(-1) ?? "";
  for (const sleutel of sleutels.slice(0, geheel(2, 4))) {
    await doe(gebruiker, "openRij", resultaten, { zoekvraagId, sleutel });
    await denk("uitleg lezen");
  }
  if (sleutels.length > 0) await bekijkDetails(gebruiker, resultaten, { zoekvraagId, richting, sleutels: sleutels.slice(0, 2) });
  if (kans(0.1)) await gebruiker.vraag("export to Excel", `/zoekvragen/${zoekvraagId}/uitvoer/xlsx`);
  if (kans(0.1)) await gebruiker.klik("print", `/zoekvragen/${zoekvraagId}/afdruk`);
  if (kans(0.3)) await gebruiker.klik("my questions", "/zoekvragen");
  if (kans(0.2)) await doe(gebruiker, "verwijderZoekvraag", "/zoekvragen", { id: zoekvraagId });
  await denk("rondkijken");
}

/** Fills in the form, with the boxes that look for places and occupations, and asks. Returns the address of the results. */
async function stel(gebruiker: Gebruiker, richting: string, plaats: string): Promise<string | null> {
  await gebruiker.klik("search form", `/${richting}`);
  await gebruiker.vraag("typing", "/api/beroepen/recent");
  await typ(gebruiker, "/api/plaatsen", plaats);
  const beroepen: z.infer<typeof beroepSchema>[] = [];
  for (let aantal = kies([0, 1, 1, 1, 2, 2, 3]); aantal > 0; aantal -= 1) {
    const [eerste] = z.array(beroepSchema).parse(JSON.parse(await typ(gebruiker, "/api/beroepen", kies(WERK))));
    if (eerste && !beroepen.some(({ code }) => code === eerste.code)) beroepen.push(eerste);
  }
  if (beroepen.length > 0) await gebruiker.vraag("typing", `/api/beroepen/verwant?codes=${beroepen.map(({ code }) => code).join(",")}`);
  await denk("invullen");
  const vraag = {
    richting, kenmerk: `LAST-${geheel(1, 9999)}`, gebied: { tekst: plaats, afstand: kies([10, 15, 25, 40]) }, uren: { min: 16, max: 40, belang: "graag" }, vervoermiddelen: { codes: [3], belang: "graag" },
    beroepen: beroepen.map(({ code, naam, referentieberoep }) => ({ code, naam, referentieCode: referentieberoep.code, referentieNaam: referentieberoep.naam, herkomst: "gekozen" })),
  };
  const gesteld = gesteldSchema.safeParse(await doe(gebruiker, "stelZoekvraag", `/${richting}`, vraag));
  if (gesteld.success) return gesteld.data.naar;
  gebruiker.meetlat.add({ soort: "action: stelZoekvraag", ms: 0, fout: "was not asked" });
  return null;
}

/** Types word by letters; the box asks from the third on, every other key. Returns what the whole word found. */
async function typ(gebruiker: Gebruiker, route: string, woord: string): Promise<string> {
  let gevonden = "[]";
  for (let letters = Math.min(3, woord.length); letters <= woord.length; letters = letters === woord.length ? letters + 1 : Math.min(letters + 4, woord.length)) {
    gevonden = (await gebruiker.vraag("typing", `${route}?q=${encodeURIComponent(woord.slice(0, letters))}`)).tekst;
    await wacht(TOETS_MS);
  }
  return gevonden;
}

/** Looks at the results while they come in, as the page does, until all is there. Returns the keys of the rows. */
async function wachtOpResultaten(gebruiker: Gebruiker, resultaten: string): Promise<string[]> {
  const begin = performance.now();
  await gebruiker.klik("results", resultaten);
  let pagina = "";
  let gezien = -1;
  const stand = await volg(POLL.vraag, POLL.langst, async () => {
    const gelezen = standSchema.safeParse(leesJson((await gebruiker.vraag("polling", `/api/zoekvragen/${resultaten.split("/").at(-1)}/voortgang`)).tekst));
    if (!gelezen.success) return null;
    const binnen = gelezen.data.selectievragen.filter(({ uitkomst }) => uitkomst !== null).length;
    if (binnen !== gezien || gelezen.data.klaar) pagina = await gebruiker.ververs("results", resultaten);
    gezien = binnen;
    return gelezen.data.klaar ? gelezen.data : null;
  });
  const gemist = stand?.selectievragen.filter(({ uitkomst }) => uitkomst !== "answered" && uitkomst !== "limitReached").length ?? 1;
  gebruiker.meetlat.add({ soort: "until all results of a question are on the screen", ms: performance.now() - begin, ...(gemist > 0 && { fout: "a selectievraag without an answer" }) });
  const sleutels = leesSleutels(pagina);
  if (sleutels === null) gebruiker.meetlat.add({ soort: "page renewed: results", ms: 0, fout: "no rows to be read in it" });
  return sleutels ?? [];
}

/** The keys of the rows in the page as React fetches it: there the rows are one text (lib/rangschikking/rijen-tekst.ts), apart with its length when it is long. */
function leesSleutels(pagina: string): string[] | null {
  const lang = /:T([0-9a-f]+),(?=\{"velden":)/.exec(pagina);
  const kort = /"(\{\\"velden\\":(?:[^"\\]|\\.)*)"/.exec(pagina);
  const begin = lang ? Buffer.byteLength(pagina.slice(0, lang.index + lang[0].length)) : 0;
  const tekst = lang?.[1] ? Buffer.from(pagina).subarray(begin, begin + Number.parseInt(lang[1], 16)).toString() : kort?.[1] && z.string().parse(JSON.parse(`"${kort[1]}"`));
  return tekst ? unpackRijen(tekst).map(({ key }) => key) : null;
}

interface Keuze {
  readonly zoekvraagId: string;
  readonly richting: string;
  readonly sleutels: readonly string[];
}

async function bekijkDetails(gebruiker: Gebruiker, resultaten: string, { zoekvraagId, richting, sleutels }: Keuze): Promise<void> {
  const begin = performance.now();
  await doe(gebruiker, "haalDetailsOp", resultaten, { zoekvraagId, richting, sleutels });
  const details = await volg(POLL.detail, POLL.langst, async () => {
    const gelezen = detailsSchema.safeParse(leesJson((await gebruiker.vraag("polling", `/api/zoekvragen/${zoekvraagId}/details`)).tekst));
    return gelezen.success && gelezen.data.every(({ uitkomst }) => uitkomst !== "bezig") ? gelezen.data : null;
  });
  await gebruiker.ververs("results", resultaten);
  const gehaald = details !== null && sleutels.every((sleutel) => details.some((detail) => detail.sleutel === sleutel && GOED.includes(detail.uitkomst)));
  gebruiker.meetlat.add({ soort: "until two details are there", ms: performance.now() - begin, ...(!gehaald && { fout: "a detail that didn't come" }) });
  await denk("detail lezen");
  for (const sleutel of sleutels) {
    const adres = `${resultaten}/${sleutel}?binnen=opgehaald`;
    await gebruiker.klik("detail", adres);
    await doe(gebruiker, "beoordeelResultaat", adres, { zoekvraagId, sleutel, status: "gezien" });
    await denk("noteren");
    const antwoord = await doe(gebruiker, "beoordeelResultaat", adres, { zoekvraagId, sleutel, status: "gekozen" });
    if (!okSchema.safeParse(antwoord).success) gebruiker.meetlat.add({ soort: "action: beoordeelResultaat", ms: 0, fout: `was not kept: ${JSON.stringify(antwoord).slice(0, 120)}` });
  }
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
