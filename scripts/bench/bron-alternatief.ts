import { findGebied } from "@/lib/bron/gebied";
import { toVoorwaarden } from "@/lib/bron/voorwaarden";
import { findTreffers, stepQuery } from "@/lib/bron/zoeken";
import { db } from "@/lib/db/client";
import { parseSelectievraag } from "@/lib/standaard/parse-selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import { UWV } from "../../sandbox/organisaties";
import { groepenOf } from "./bron-meten";
import { createRandom, maakVraag, readVoorraad, type Groep } from "./bron-vragen";
import { timed } from "./meten";
import { median, p95 } from "./tijden";

const LIMIT = 101;

export const ALTERNATIEF_KOP = ["| question, query alone | n | walking outwards: median / p95 | one query with a sort: median / p95 | medians |", "|---|---|---|---|---|"];

/**
 * Walking outwards against one plain query over the whole area that sorts what it finds and keeps 101: the same questions, in
 * turns, the same answers. Only groups without a beroep: with one, both are the same query. Times of the query alone.
 */
export async function compareAlternatief(soort: Soort, aantal: number): Promise<string[]> {
  const { id } = await db().organisatie.findUniqueOrThrow({ where: { oin: UWV.oin }, select: { id: true } });
  const regels: string[] = [];
  for (const groep of groepenOf(soort).filter(({ beroepen }) => beroepen === 0)) regels.push(await compareGroep(soort, groep, id, aantal));
  return regels;
}

async function compareGroep(soort: Soort, groep: Groep, organisatieId: number, aantal: number): Promise<string> {
  const voorraad = await readVoorraad(soort);
  const random = createRandom(11);
  const walking: number[] = [];
  const plain: number[] = [];
  for (let i = 0; i < aantal; i += 1) {
    const vraag = parseSelectievraag(soort, maakVraag(soort, groep, voorraad, random));
    if (!vraag.ok) throw new Error(`the bench asks what the contract refuses: ${vraag.error.path}`);
    const { postcode, afstand } = vraag.value.selectiegebied;
    const [gebied, voorwaarden] = await Promise.all([findGebied(postcode, afstand), toVoorwaarden(soort, vraag.value)]);
    const whole = { ring: gebied.postcodes, weg: "woorden" } as const;
    const ours = await timed(() => findTreffers(soort, organisatieId, gebied, voorwaarden, LIMIT));
    const other = await timed(() => db().$queryRaw<{ id: string }[]>(stepQuery(soort, organisatieId, whole, gebied, voorwaarden, LIMIT)));
    if (ours.value.map(({ id }) => id).join() !== other.value.map(({ id }) => id).join()) throw new Error("the two ways answer differently");
    walking.push(ours.ms);
    plain.push(other.ms);
  }
  const cells = (times: number[]) => `${median(times).toFixed(1)} / ${p95(times).toFixed(1)}`;
  return `| ${soort}: ${groep.naam} | ${aantal} | ${cells(walking)} | ${cells(plain)} | 1 : ${(median(plain) / median(walking)).toFixed(1)} |`;
}
