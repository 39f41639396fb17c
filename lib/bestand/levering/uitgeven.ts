import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { deleteRijen, insertUitJson, TEKENS_PER_STATEMENT } from "@/lib/bron/wegschrijven";
import { db, type DbClient } from "@/lib/db/client";
import type { Levering } from "@/lib/db/rijen";
import { sql } from "@/lib/db/sql";
import { encrypt } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { addBezwaren } from "../bezwaren/bezwaren";
import { wisBewaard } from "../bezwaren/wissen";
import { withdrawVerlopen } from "../hand/sluiten";
import { takeLeveringslot } from "../leveringslot";
import { bezwarenStandVan } from "./bezwaren-stand";
import { readDeel } from "./delen";
import { countVerschil, isNuGesloten, isWeg, tabellen } from "./gepubliceerd";
import type { Werkplek } from "./lease";
import { parseOordeelrij, type Oordeelrij } from "./oordeelrij";
import { LOS, zetStand } from "./overgang";
import { LEVERING_MS } from "./termijnen";
import { packUitslag, readUitslag, type BewaardeUitslag } from "./uitslag";
import { isGelijk, verschilSchema } from "./verschil-schema";
import type { Verschil } from "./weergave";

const TRANSACTION_MS = 240_000;
/** How long a delivery waits for another one of the organisation that is being published. */
const WACHT_POGINGEN = 120;
const WACHT_MS = 1_000;

/** How publishing ended when nothing was published. */
type Niet = "bezet" | "veranderd" | "bezwaren";

const MELDINGEN: Record<Niet, string> = {
  bezet: "Er werd steeds een andere levering van jouw organisatie gepubliceerd. Er is niets veranderd. Probeer het zo opnieuw.",
  veranderd: "Intussen is er iets anders gepubliceerd of ingetrokken. Er is niets veranderd. Bekijk opnieuw wat er gebeurt als je publiceert.",
  bezwaren: "De lijst van wie niet gedeeld wil worden is intussen veranderd. We hebben het bestand opnieuw gecontroleerd. Bekijk wat er gebeurt als je publiceert.",
};

/** Carries out of the transaction that it must not be kept. */
class NietGepubliceerd extends Error {
  constructor(readonly waarom: Niet) {
    super(waarom);
  }
}

/**
 * Publishes a delivery: all or nothing, while no other one of the organisation and soort is. Should the difference no longer be what was
 * confirmed, nothing happens and it waits for a person again. True when it has to be judged again first.
 */
export async function geefUit(plek: Werkplek, levering: Levering): Promise<boolean> {
  const waarom = await probeer(plek, levering);
  if (waarom === null) return false;
  const opnieuw = waarom === "bezwaren";
  await zetStand(db(), plek, opnieuw ? "controleren" : "controle", { ...(opnieuw ? {} : LOS), intrekken: null, melding: MELDINGEN[waarom], gedaan: 0, totaal: null });
  return opnieuw;
}

async function probeer(plek: Werkplek, levering: Levering): Promise<Niet | null> {
  for (let poging = 0; poging < WACHT_POGINGEN; poging += 1) {
    plek.signal.throwIfAborted();
    try {
      await db().$transaction((tx) => publiceer(tx, plek, levering), { timeout: TRANSACTION_MS, maxWait: 20_000 });
      return null;
    } catch (error) {
      if (!(error instanceof NietGepubliceerd)) throw error;
      if (error.waarom !== "bezet") return error.waarom;
      await wait(WACHT_MS);
    }
  }
  return "bezet";
}

async function publiceer(tx: DbClient, plek: Werkplek, levering: Levering): Promise<void> {
  const { sleutel } = plek;
  const { soort, organisatieId } = levering;
  if (!(await takeLeveringslot(tx, soort, organisatieId))) throw new NietGepubliceerd("bezet");
  const uitslag = readUitslag(levering.oordeel);
  if (!uitslag) throw new Error("a delivery is published before it was judged");
  if ((await bezwarenStandVan(tx, organisatieId, soort)) !== uitslag.bezwarenStand) throw new NietGepubliceerd("bezwaren");
  const verschil = await countVerschil(tx, soort, sleutel, uitslag.geweigerdeIds);
  if (!isGelijk(verschil, verschilSchema.parse(levering.verwacht))) throw new NietGepubliceerd("veranderd");
  const gepubliceerdOp = now();
  const acties = await planActies(tx, levering);
  await neemWeg(tx, levering, uitslag, acties.gewijzigd);
  await zetNeer(tx, plek, levering, acties.perDeel, verschil.nieuw + verschil.gewijzigd, gepubliceerdOp);
  // A closing date may have passed since it was judged.
  if (soort === "vacatures") await withdrawVerlopen(tx, organisatieId);
  await addBezwaren(tx, organisatieId, soort, uitslag.bezwaren, { kanaal: "bestand", accountId: levering.gepubliceerdDoor ?? levering.accountId });
  await verantwoord(tx, levering, verschil, gepubliceerdOp);
  await rondAf(tx, plek, uitslag, gepubliceerdOp);
}

const actiesSchema = z.array(z.object({ deel: z.int(), nummer: z.int(), recordId: z.string(), nieuw: z.boolean() }));

/** Which rows of which part are published, and which published records they replace. */
async function planActies(tx: DbClient, { soort, organisatieId, id }: Levering): Promise<{ readonly perDeel: ReadonlyMap<number, ReadonlySet<number>>; readonly gewijzigd: readonly string[] }> {
  const acties = actiesSchema.parse(await tx.$queryRaw(sql`
    SELECT r.deel, r.nummer, r.record_id AS "recordId", p.id IS NULL AS nieuw FROM levering_rij r
    LEFT JOIN ${tabellen[soort].zoek} p ON p.organisatie_id = r.organisatie_id AND p.id = r.record_id
    WHERE r.organisatie_id = ${organisatieId} AND r.levering_id = ${id}::uuid AND r.uitkomst = 'goed'
      AND (p.id IS NULL OR (p.kanaal = 'bestand' AND p.vingerafdruk <> r.vingerafdruk)) ORDER BY r.deel, r.nummer`));
  const perDeel = new Map<number, Set<number>>();
  for (const { deel, nummer } of acties) perDeel.set(deel, (perDeel.get(deel) ?? new Set()).add(nummer));
  return { perDeel, gewijzigd: acties.filter(({ nieuw }) => !nieuw).map(({ recordId }) => recordId) };
}

/** Withdraws what is replaced, what is gone (when that was chosen), what is closed and who refuses; keeps all but the last to undo it. */
async function neemWeg(tx: DbClient, { soort, organisatieId, id, intrekken }: Levering, { geweigerdeIds }: BewaardeUitslag, gewijzigd: readonly string[]): Promise<void> {
  const { zoek, inhoud } = tabellen[soort];
  await deleteRijen(tx, soort, organisatieId, geweigerdeIds);
  await wisBewaard(tx, organisatieId, soort, geweigerdeIds);
  const weg = sql`((${isNuGesloten({ organisatieId, id })}) OR (${intrekken === true ? isWeg({ organisatieId, id }, []) : sql`false`}))`;
  const terug = sql`p.organisatie_id = ${organisatieId} AND (p.id = ANY(${[...gewijzigd]}::text[]) OR ${weg})`;
  await tx.$executeRaw(sql`
    INSERT INTO levering_vorig (organisatie_id, levering_id, id, kanaal, contractversie, origineel, geleverd_op)
    SELECT p.organisatie_id, ${id}::uuid, p.id, p.kanaal, p.contractversie, i.origineel, p.geleverd_op
    FROM ${zoek} p JOIN ${inhoud} i ON i.organisatie_id = p.organisatie_id AND i.id = p.id WHERE ${terug}`);
  await tx.$executeRaw(sql`
    DELETE FROM ${zoek} p USING levering_vorig v
    WHERE v.organisatie_id = ${organisatieId} AND v.levering_id = ${id}::uuid AND p.organisatie_id = v.organisatie_id AND p.id = v.id`);
}

/** Stores the chosen rows, many per statement; the next ones are opened while the database stores these. */
async function zetNeer(tx: DbClient, { sleutel, signal, meld }: Werkplek, { soort, organisatieId }: Levering, perDeel: ReadonlyMap<number, ReadonlySet<number>>, totaal: number, moment: Date): Promise<void> {
  let gedaan = 0;
  let opslag = Promise.resolve();
  let rijen: string[] = [];
  let tekens = 0;
  const stuur = async (): Promise<void> => {
    await opslag;
    signal.throwIfAborted();
    opslag = insertUitJson(tx, soort, organisatieId, sql`${`[${rijen.join(",")}]`}`, moment);
    opslag.catch(() => undefined);
    gedaan += rijen.length;
    rijen = [];
    tekens = 0;
    meld({ gedaan, totaal });
  };
  for (const [deel, nummers] of perDeel) {
    for (const regel of await readDeel(sleutel, "oordeel", deel)) {
      const gelezen = parseOordeelrij(regel);
      if (!nummers.has(gelezen.nummer)) continue;
      const json = JSON.stringify(toInvoer(gelezen));
      rijen.push(json);
      tekens += json.length;
      if (tekens >= TEKENS_PER_STATEMENT) await stuur();
    }
  }
  if (rijen.length > 0) await stuur();
  await opslag;
}

const toInvoer = ({ rij, origineel }: Oordeelrij): object => ({ ...rij, origineel: Buffer.from(encrypt(origineel ?? "")).toString("base64") });

/** The line in the history and the one in the processing log. */
async function verantwoord(tx: DbClient, levering: Levering, verschil: Verschil, geleverdOp: Date): Promise<void> {
  const { organisatieId, soort, id, rijen } = levering;
  const { nieuw, gewijzigd, ongewijzigd, weg, bezwaar, geslotenWeg } = verschil;
  const accountId = levering.gepubliceerdDoor ?? levering.accountId;
  const ingetrokken = (levering.intrekken === true ? weg : 0) + bezwaar + geslotenWeg;
  const aantallen = { ontvangen: rijen, nieuw, gewijzigd, ongewijzigd, ingetrokken, geweigerd: rijen - nieuw - gewijzigd - ongewijzigd };
  const versies = await tx.$queryRaw(sql`SELECT DISTINCT contractversie FROM ${tabellen[soort].zoek} WHERE organisatie_id = ${organisatieId} AND geleverd_op = ${geleverdOp} ORDER BY 1`);
  const contractversie = z.array(z.object({ contractversie: z.string() })).parse(versies).map((rij) => rij.contractversie).join(" en ") || "3.0.0";
  // The same id as the delivery: by it the history finds the name of the file.
  await tx.aanlevering.create({ data: { organisatieId, id, soort, kanaal: "bestand", contractversie, ...aantallen, geleverdOp, accountId } });
  await recordVerwerking(tx, { organisatieId, accountId, handeling: "bestand aangeleverd", doelbinding: "beschikbaar stellen", gegevens: { aanlevering: id, soort, kanaal: "bestand", ...aantallen } });
}

/** The upload has done its work: its rows go, and with them who refused. The row of the delivery goes first, as in stopping. */
async function rondAf(tx: DbClient, plek: Werkplek, uitslag: BewaardeUitslag, gepubliceerdOp: Date): Promise<void> {
  const { organisatieId, id } = plek.sleutel;
  await zetStand(tx, plek, "gepubliceerd", {
    ...LOS, gepubliceerdOp, verwijderenVoor: new Date(gepubliceerdOp.getTime() + LEVERING_MS), oordeel: packUitslag({ ...uitslag, geweigerdeIds: [], bezwaren: [] }), teksten: null, melding: null, gedaan: 0, totaal: null,
  });
  await tx.leveringDeel.deleteMany({ where: { organisatieId, leveringId: id, reeks: "rijen" } });
}
