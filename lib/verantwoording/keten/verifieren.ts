import "server-only";
import { z } from "zod";
import { db, type DbClient } from "@/lib/db/client";
import type { Anker } from "./ankers";
import type { Breuk, Breuksoort } from "./breuk";
import type { Oordeel } from "./handtekening";
import { lastControle } from "./controle-lezen";
import { beginHash, volgendeHash } from "./regel";
import { judgeZegel, type Zegel } from "./zegel";

/** What a verification found. Lines that are not sealed yet are no fault: their transaction or the sealing is still on its way. */
export interface Bevinding {
  readonly organisatieId: number;
  /** Lines that were walked through. */
  readonly gecontroleerd: number;
  /** Up to where, and the hash there. */
  readonly einde: Anker;
  readonly onverzegeld: number;
  /** The first one; null when the chain is whole. */
  readonly breuk: Breuk | null;
}

const PER_DEEL = 2_000;
/** One view of the database for the whole walk: what is sealed or removed meanwhile must not look like a break. */
const WANDELING = { isolationLevel: "RepeatableRead", timeout: 3_600_000, maxWait: 20_000 } as const;

const bytes = z.instanceof(Uint8Array);
const schakelSchema = z.object({
  positie: z.bigint(), hash: bytes, id: z.string().nullable(), volgnummer: z.bigint().nullable(), tijdstip: z.date().nullable(), accountId: z.number().nullable(),
  handeling: z.string().nullable(), doelbinding: z.string().nullable(), kenmerk: z.string().nullable(), gegevens: z.unknown(),
});
type Schakel = z.output<typeof schakelSchema>;

/** Walks the chain of an organisation from its beginning, or from where old parts were removed, to its end. Changes nothing. */
export const verifyLogboek = (organisatieId: number): Promise<Bevinding> => db().$transaction((tx) => walk(tx, organisatieId), WANDELING);

async function walk(tx: DbClient, organisatieId: number): Promise<Bevinding> {
  const onverzegeld = await countOnverzegeld(tx, organisatieId);
  const begin = await readBegin(tx, organisatieId);
  const bevinding = (gecontroleerd: number, einde: Anker, breuk: Breuk | null): Bevinding => ({ organisatieId, gecontroleerd, einde, onverzegeld: onverzegeld.open, breuk });
  if (begin.breuk) return bevinding(0, begin.anker, begin.breuk);
  const eerder = await lastControle(tx, organisatieId);
  let vorige = begin.anker;
  let gecontroleerd = 0;
  for (;;) {
    const schakels = await readSchakels(tx, organisatieId, vorige.positie);
    const zegels = await readZegels(tx, organisatieId, vorige.positie, schakels.at(-1)?.positie);
    for (const schakel of schakels) {
      const breuk = judgeSchakel(organisatieId, vorige, schakel) ?? judgeAt(zegels.get(schakel.positie), schakel) ?? judgeEerder(eerder, schakel);
      if (breuk) return bevinding(gecontroleerd, vorige, breuk);
      vorige = schakel;
      gecontroleerd += 1;
    }
    if (schakels.length < PER_DEEL) break;
  }
  return bevinding(gecontroleerd, vorige, await judgeEinde(tx, organisatieId, begin.anker, vorige, eerder?.positie ?? 0n, onverzegeld.gepasseerd));
}

const breuk = (soort: Breuksoort, positie: bigint): Breuk => ({ soort, positie });
const toBreuk = (oordeel: Oordeel, positie: bigint): Breuk | null => (oordeel === "echt" ? null : breuk(oordeel === "vals" ? "zegel vals" : "sleutel onbekend", positie));
const isGelijk = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

async function readBegin(tx: DbClient, organisatieId: number): Promise<{ anker: Anker; breuk: Breuk | null }> {
  const opruiming = await tx.logboekOpruiming.findFirst({ where: { organisatieId }, orderBy: { positie: "desc" } });
  if (!opruiming) return { anker: { positie: 0n, hash: beginHash(organisatieId) }, breuk: null };
  return { anker: opruiming, breuk: toBreuk(judgeZegel("opruiming/1", opruiming), opruiming.positie) };
}

/** The link and the line it is of. */
function judgeSchakel(organisatieId: number, vorige: Anker, schakel: Schakel): Breuk | null {
  const plaats = vorige.positie + 1n;
  if (schakel.positie !== plaats) return breuk("schakel ontbreekt", plaats);
  const { id, volgnummer, tijdstip, accountId, handeling, doelbinding, kenmerk, gegevens } = schakel;
  if (id === null || volgnummer === null || tijdstip === null || handeling === null || doelbinding === null) return breuk("regel ontbreekt", plaats);
  const hash = volgendeHash(vorige.hash, { organisatieId, id, volgnummer, tijdstip, accountId, handeling, doelbinding, kenmerk, gegevens });
  return isGelijk(hash, schakel.hash) ? null : breuk("regel gewijzigd", plaats);
}

function judgeAt(zegel: Zegel | undefined, { positie, hash }: Schakel): Breuk | null {
  if (!zegel) return null;
  return isGelijk(zegel.hash, hash) ? toBreuk(judgeZegel("zegel/1", zegel), positie) : breuk("zegel vals", positie);
}

/** What an earlier verification signed for must still be so: a chain that was cut off and grew again differs from there. */
const judgeEerder = (eerder: Anker | null, { positie, hash }: Schakel): Breuk | null => (eerder?.positie === positie && !isGelijk(eerder.hash, hash) ? breuk("einde ontbreekt", positie) : null);

async function judgeEinde(tx: DbClient, organisatieId: number, begin: Anker, einde: Anker, eerderTot: bigint, gepasseerd: number): Promise<Breuk | null> {
  const laatste = await tx.logboekZegel.findFirst({ where: { organisatieId }, orderBy: { positie: "desc" }, select: { positie: true } });
  const verder = laatste && laatste.positie > eerderTot ? laatste.positie : eerderTot;
  if (verder > einde.positie) return breuk("einde ontbreekt", einde.positie + 1n);
  if (einde.positie > begin.positie && laatste?.positie !== einde.positie) return breuk("zegel ontbreekt", einde.positie);
  return gepasseerd > 0 ? breuk("regel tussengevoegd", einde.positie + 1n) : null;
}

const tellingSchema = z.tuple([z.object({ open: z.coerce.number(), gepasseerd: z.coerce.number() })]);

/** Lines in no chain: still to be sealed, and those that the sealing has passed, which can only have come in afterwards. */
async function countOnverzegeld(tx: DbClient, organisatieId: number): Promise<{ open: number; gepasseerd: number }> {
  const [telling] = tellingSchema.parse(await tx.$queryRaw`
    SELECT count(*) FILTER (WHERE v.transactie >= st.gezien_tot) AS open, count(*) FILTER (WHERE v.transactie < st.gezien_tot) AS gepasseerd
    FROM verwerking v CROSS JOIN logboek_stand st LEFT JOIN logboek_schakel s ON s.organisatie_id = v.organisatie_id AND s.verwerking_id = v.id
    WHERE v.organisatie_id = ${organisatieId} AND s.positie IS NULL`);
  return telling;
}

const readSchakels = async (tx: DbClient, organisatieId: number, na: bigint): Promise<Schakel[]> =>
  z.array(schakelSchema).parse(await tx.$queryRaw`
    SELECT s.positie, s.hash, v.id, v.volgnummer, v.tijdstip, v.account_id AS "accountId", v.handeling, v.doelbinding, v.kenmerk, v.gegevens
    FROM logboek_schakel s LEFT JOIN verwerking v ON v.organisatie_id = s.organisatie_id AND v.id = s.verwerking_id
    WHERE s.organisatie_id = ${organisatieId} AND s.positie > ${na} ORDER BY s.positie LIMIT ${PER_DEEL}`);

async function readZegels(tx: DbClient, organisatieId: number, na: bigint, tot: bigint = na): Promise<Map<bigint, Zegel>> {
  const zegels = await tx.logboekZegel.findMany({ where: { organisatieId, positie: { gt: na, lte: tot } } });
  return new Map(zegels.map((zegel) => [zegel.positie, zegel]));
}
