import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import { toCsvRegel, UTF8_BOM } from "@/lib/uitvoer/csv-regel";
import { describeBasissets } from "../hand/lijst-namen";
import type { LeveringFout } from "./fouten";
import { isWeg, tabellen } from "./gepubliceerd";
import { readKennis } from "./kennis";
import type { Leveringsleutel } from "./sleutel";
import { readUitslag } from "./uitslag";
import { findLevering, inStand } from "./vinden";
import type { Weglijst, Wegregel } from "./weergave";

/** On a page of the screen, and per piece of the file. */
export const PER_PAGINA = 50;
const PER_STUK = 500;

const rijSchema = z.object({ id: z.string(), titel: z.string().nullable(), werkgever: z.string().nullable(), geleverdOp: z.date(), pc4: z.number().nullable() });

interface Weg {
  readonly soort: Soort;
  readonly sleutel: Leveringsleutel;
  readonly geweigerdeIds: readonly string[];
  readonly bestandsnaam: string;
}

/** What is published from an earlier file and isn't in this one, by id: a page of it. `pagina` from 1; beyond the last it is the last. */
export async function listWeg(sessie: Sessie, id: string, pagina: number): Promise<Result<Weglijst, LeveringFout>> {
  const gevonden = await findWeg(sessie, id);
  if (!gevonden.ok) return gevonden;
  const aantal = await countWeg(gevonden.value);
  const paginas = Math.max(1, Math.ceil(aantal / PER_PAGINA));
  const welke = Math.min(Math.max(1, pagina), paginas);
  return ok({ regels: await readRegels(gevonden.value, PER_PAGINA, (welke - 1) * PER_PAGINA), aantal, pagina: welke, paginas });
}

/** The whole list as CSV for Excel in Dutch, in pieces as they are made. */
export async function maakWegbestand(sessie: Sessie, id: string): Promise<Result<{ readonly bestandsnaam: string; readonly stroom: AsyncIterable<Uint8Array> }, LeveringFout>> {
  const gevonden = await findWeg(sessie, id);
  if (!gevonden.ok) return gevonden;
  return ok({ bestandsnaam: `${gevonden.value.bestandsnaam.replace(/\.[a-z0-9]{1,5}$/i, "")} (niet meer in het bestand).csv`, stroom: toCsv(gevonden.value) });
}

async function findWeg(sessie: Sessie, id: string): Promise<Result<Weg, LeveringFout>> {
  const gevonden = inStand(await findLevering(sessie, id), ["controle", "publiceren"]);
  if (!gevonden.ok) return gevonden;
  const { soort, organisatieId, oordeel, kennis } = gevonden.value;
  return ok({ soort, sleutel: { organisatieId, id }, geweigerdeIds: readUitslag(oordeel)?.geweigerdeIds ?? [], bestandsnaam: readKennis(kennis).bestandsnaam });
}

async function countWeg({ soort, sleutel, geweigerdeIds }: Weg): Promise<number> {
  const [{ aantal }] = z.tuple([z.object({ aantal: z.int() })]).parse(await db().$queryRaw(sql`SELECT count(*)::int AS aantal FROM ${tabellen[soort].zoek} p WHERE ${isWeg(sleutel, geweigerdeIds)}`));
  return aantal;
}

async function readRegels({ soort, sleutel, geweigerdeIds }: Weg, limiet: number, vanaf: number): Promise<Wegregel[]> {
  const namen = soort === "vacatures" ? sql`p.titel, p.werkgever` : sql`NULL AS titel, NULL AS werkgever`;
  const rijen = z.array(rijSchema).parse(
    await db().$queryRaw(sql`
      SELECT p.id, ${namen}, p.geleverd_op AS "geleverdOp", p.pc4 FROM ${tabellen[soort].zoek} p
      WHERE ${isWeg(sleutel, geweigerdeIds)} ORDER BY p.id LIMIT ${limiet} OFFSET ${vanaf}`),
  );
  const perId = await describeBasissets(soort, sleutel.organisatieId, rijen);
  return rijen.map(({ id, titel, werkgever, geleverdOp }) => {
    const naam = perId.get(id);
    return { id, titel: titel ?? naam?.beroepen ?? null, waar: [werkgever, naam?.plaats].filter(Boolean).join(", "), sinds: geleverdOp.toISOString() };
  });
}

async function* toCsv(weg: Weg): AsyncGenerator<Uint8Array> {
  yield Buffer.from(UTF8_BOM + toCsvRegel(["Kenmerk", weg.soort === "vacatures" ? "Vacature" : "Beroepen", "Waar", "In VUM sinds (UTC)"]));
  for (let vanaf = 0; ; vanaf += PER_STUK) {
    const regels = await readRegels(weg, PER_STUK, vanaf);
    if (regels.length === 0) return;
    yield Buffer.from(regels.map(({ id, titel, waar, sinds }) => toCsvRegel([id, titel ?? "", waar, sinds])).join(""));
  }
}
