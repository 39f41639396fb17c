import { getDetail, postMatches } from "@/lib/bron/routes";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import type { Soort } from "@/lib/standaard/soort";
import { PORTAAL_OIN, UWV, organisatieNamed } from "../../sandbox/organisaties";
import { createRandom, GROEPEN, maakVraag, readVoorraad, type Groep } from "./bron-vragen";
import { cpuMs, timed, type Meting } from "./meten";

/** Headers of a message from a gemeente to a bron, as the exchange sends them on. */
export const bronHeadersTo = (oin: string): Record<string, string> => ({
  "API-Version": "3.0.0", "X-VUM-berichtVersie": "3.0.0", "X-VUM-fromParty": organisatieNamed("Gemeente Veldhoven").oin, "X-VUM-toParty": oin,
  "X-VUM-viaParty": PORTAAL_OIN, "X-VUM-SUWIparty": "true", "X-Sandbox-Geheim": process.env.BRON_GEDEELD_GEHEIM ?? "",
});

/** Whoever asks for vacatures may ask for one beroep only. */
export const groepenOf = (soort: Soort): readonly Groep[] => GROEPEN.filter(({ beroepen }) => soort === "werkzoekenden" || beroepen < 2);

const WARM_UP = 20;

async function readOk(response: Response): Promise<string> {
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return text;
}

/** The text of the answer to a question. */
async function ask(soort: Soort, vraag: unknown): Promise<string> {
  const request = new Request("http://bench/", { method: "POST", headers: bronHeadersTo(UWV.oin), body: JSON.stringify(vraag) });
  return readOk(await postMatches(soort, request));
}

const countMatches = (text: string): number => JSON.parse(text).matches.length;

/** Measures `aantal` questions of every group to the largest bron over the whole route: checks, question, answer, log. One at a time. */
export async function measureVragen(soort: Soort, aantal: number): Promise<Meting[]> {
  const voorraad = await readVoorraad(soort);
  const metingen: Meting[] = [];
  for (const groep of groepenOf(soort)) {
    const random = createRandom(7);
    for (let i = 0; i < WARM_UP; i += 1) await ask(soort, maakVraag(soort, groep, voorraad, random));
    const cpuBefore = await cpuMs();
    const asked: { ms: number; value: string }[] = [];
    for (let i = 0; i < aantal; i += 1) {
      const vraag = maakVraag(soort, groep, voorraad, random);
      asked.push(await timed(() => ask(soort, vraag)));
    }
    const cpu = ((await cpuMs()) - cpuBefore) / aantal;
    metingen.push({ naam: `${soort}: ${groep.naam}`, times: asked.map(({ ms }) => ms), cpu, matches: asked.reduce((sum, { value }) => sum + countMatches(value), 0) / aantal });
  }
  return metingen;
}

/** Measures that many details of the largest bron, of records all over it. */
export async function measureDetails(soort: Soort, aantal: number): Promise<Meting> {
  const tabel = soort === "vacatures" ? sql`vacature` : sql`werkzoekende`;
  const ids = await db().$queryRaw<{ id: string }[]>(sql`
    SELECT r.id FROM ${tabel} r JOIN organisatie o ON o.id = r.organisatie_id WHERE o.oin = ${UWV.oin} ORDER BY md5(r.id) LIMIT ${aantal + WARM_UP}`);
  const detail = async (id: string) => void (await readOk(await getDetail(soort, new Request("http://bench/", { headers: bronHeadersTo(UWV.oin) }), id)));
  for (const { id } of ids.slice(0, WARM_UP)) await detail(id);
  const cpuBefore = await cpuMs();
  const times: number[] = [];
  for (const { id } of ids.slice(WARM_UP)) times.push((await timed(() => detail(id))).ms);
  return { naam: `${soort}: detail`, times, cpu: ((await cpuMs()) - cpuBefore) / times.length, matches: 1 };
}
