import { orderBestand } from "../../lib/bron/onderhoud";
import { db } from "../../lib/db/client";
import { now } from "../../lib/klok";
import { GENERATOR_VERSIE, generateVacatures, generateWerkzoekenden } from "../../sandbox/bronnen/genereer";
import { omvangen, type Omvang, type Schaal } from "../../sandbox/bronnen/schaal";
import { ORGANISATIES } from "../../sandbox/organisaties";
import { fillBron, removeSynthetisch } from "./vullen";
import { readWereld } from "./wereld";

const SOORT = "synthetisch";
const SEED = "bemiddelaarsportaal";

export interface SeedDemo {
  readonly schaal: Schaal;
  readonly today: Date;
  /** Hears, in Dutch, how far it is. */
  readonly onProgress?: (text: string) => void;
  /** Which organisations get how much; default: those of the demo at this scale. For tests. */
  readonly plan?: readonly Omvang[];
}

/** Names what goes in: the same scale, day, generator, postcodes and register give the same records. */
async function versieOf({ schaal, today }: SeedDemo): Promise<string> {
  const bestanden = await db().referentiebestand.findMany({ where: { soort: { in: ["beroepen", "postcodes"] } }, orderBy: { soort: "asc" } });
  return [`g${GENERATOR_VERSIE}`, schaal, today.toISOString().slice(0, 10), ...bestanden.map(({ soort, versie }) => `${soort}-${versie}`)].join("/");
}

async function readOrganisatieIds(): Promise<ReadonlyMap<string, number>> {
  const rows = await db().organisatie.findMany({ select: { id: true, oin: true } });
  return new Map(rows.map(({ id, oin }) => [oin, id]));
}

const formatAantal = (aantal: number): string => aantal.toLocaleString("nl-NL");

async function fillAll(plan: readonly Omvang[], today: string, report: (gedaan: number, totaal: number) => void): Promise<number> {
  const wereld = await readWereld();
  const ids = await readOrganisatieIds();
  const totaal = plan.reduce((som, { vacatures, werkzoekenden }) => som + vacatures + werkzoekenden, 0);
  let gedaan = 0;
  const onRonde = (aantal: number): void => report((gedaan += aantal), totaal);
  for (const { organisatie, vacatures, werkzoekenden } of plan) {
    const id = ids.get(organisatie.oin);
    if (id === undefined) throw new Error(`${organisatie.naam} is not in the database yet: seed the organisations first`);
    const opdracht = { organisatie, seed: SEED, today, wereld };
    await fillBron("vacatures", id, generateVacatures({ ...opdracht, aantal: vacatures }), onRonde);
    await fillBron("werkzoekenden", id, generateWerkzoekenden({ ...opdracht, aantal: werkzoekenden }), onRonde);
  }
  return totaal;
}

/**
 * Fills the bronnen of the demo with synthetic records (docs/synthetische-bronnen.md); the organisations must be there. Replaces
 * what an earlier seed put in and nothing else. Returns false, within milliseconds, when the same records are there already.
 * The mark that says so is removed first and set last, so that an interrupted seed is done again.
 */
export async function seedDemo(options: SeedDemo): Promise<boolean> {
  const versie = await versieOf(options);
  const stand = await db().referentiebestand.findUnique({ where: { soort: SOORT } });
  if (stand?.versie === versie) {
    options.onProgress?.(`${formatAantal(stand.aantal)} records staan er al`);
    return false;
  }
  await db().referentiebestand.deleteMany({ where: { soort: SOORT } });
  await removeSynthetisch();
  const plan = options.plan ?? omvangen(ORGANISATIES, options.schaal);
  const report = (gedaan: number, totaal: number): void => options.onProgress?.(`${formatAantal(gedaan)} van ${formatAantal(totaal)} records`);
  const aantal = await fillAll(plan, options.today.toISOString().slice(0, 10), report);
  await orderBestand();
  await db().referentiebestand.create({ data: { soort: SOORT, versie, herkomst: "generator", aantal, geladenOp: now() } });
  return true;
}
