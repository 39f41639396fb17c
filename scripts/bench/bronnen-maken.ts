import { now } from "@/lib/klok";
import { orderBestand } from "@/lib/bron/onderhoud";
import { db } from "@/lib/db/client";
import { fillBron } from "../../prisma/seed/vullen";
import { readWereld } from "../../prisma/seed/wereld";
import { generateVacatures } from "../../sandbox/bronnen/genereer";
import { ORGANISATIES, organisatieNamed, type DemoOrganisatie } from "../../sandbox/organisaties";

const VACATURES_EACH = 60;

/** Gemeenten that exist for the bench only, near those of the demo. */
function makeGemeente(volgnummer: number): DemoOrganisatie {
  const buren = ORGANISATIES.filter(({ soort, aangesloten }) => soort === "gemeente" && aangesloten);
  const buur = buren[volgnummer % buren.length] ?? organisatieNamed("Gemeente Best");
  return { ...buur, oin: `0000000999${String(50_000 + volgnummer).padStart(10, "0")}`, kvk: String(95_000_000 + volgnummer), naam: `Gemeente Meetdorp ${volgnummer}` };
}

/** The `total` organisations that answer: those of the demo, and gemeenten with a small bestand each that are made once. */
export async function ensureBronnen(total: number): Promise<{ oin: string; naam: string }[]> {
  const demo = ORGANISATIES.filter(({ levert, aangesloten, suwiPartij }) => levert && aangesloten && suwiPartij);
  const extra = Array.from({ length: total - demo.length }, (_, index) => makeGemeente(index + 1));
  await db().organisatie.createMany({ data: extra.map(({ oin, kvk, naam }) => ({ oin, kvk, naam, soort: "gemeente" as const, suwiPartij: true, aangesloten: true, aangeslotenSinds: now() })), skipDuplicates: true });
  const rows = await db().organisatie.findMany({ where: { oin: { in: extra.map(({ oin }) => oin) } }, select: { id: true, oin: true } });
  const filled = new Set((await db().vacature.groupBy({ by: ["organisatieId"] })).map(({ organisatieId }) => organisatieId));
  const empty = new Map(rows.filter(({ id }) => !filled.has(id)).map(({ oin, id }) => [oin, id]));
  const wereld = await readWereld();
  for (const organisatie of extra) {
    const id = empty.get(organisatie.oin);
    if (id !== undefined) await fillBron("vacatures", id, generateVacatures({ organisatie, aantal: VACATURES_EACH, seed: "bench", today: "2026-11-21", wereld }), () => {});
  }
  if (empty.size > 0) await orderBestand();
  return [...demo, ...extra].map(({ oin, naam }) => ({ oin, naam }));
}
