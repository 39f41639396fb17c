import "server-only";
import { promisify } from "node:util";
import { constants, deflateRaw, inflateRaw } from "node:zlib";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { decrypt, encrypt } from "@/lib/db/versleuteling";
import { Gestopt } from "./gestopt";
import type { Leveringsleutel } from "./sleutel";

/** `rijen`: as read, cleaned. `oordeel`: as judged. Part n of one holds the same rows as part n of the other. */
export type Reeks = "rijen" | "oordeel";

/** Characters of JSON in a part: small enough to open many for one page, large enough that their number doesn't count. */
export const DEEL_TEKENS = 262_144;

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Lines of JSON, packed and then encrypted. */
export async function packRegels(regels: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return encrypt(await deflate(Buffer.from(regels.join("\n")), { level: constants.Z_BEST_SPEED }));
}

const unpack = async (inhoud: Uint8Array): Promise<string[]> => (await inflate(decrypt(inhoud))).toString("utf8").split("\n");

/**
 * Stores a part while `poging` is still the one who works on the delivery; throws {@link Gestopt} otherwise. The row of the delivery is
 * locked for the moment, so that nothing is stored after somebody else stopped it.
 */
export async function storeDeel({ organisatieId, id }: Leveringsleutel, poging: string, reeks: Reeks, volgnummer: number, inhoud: Uint8Array): Promise<void> {
  const stored = await queryDirect(sql`
    WITH eigen AS (SELECT 1 FROM levering WHERE organisatie_id = ${organisatieId} AND id = ${id}::uuid AND poging = ${poging}::uuid FOR SHARE)
    INSERT INTO levering_deel (organisatie_id, levering_id, reeks, volgnummer, inhoud)
    SELECT ${organisatieId}, ${id}::uuid, ${reeks}, ${volgnummer}, ${inhoud} FROM eigen RETURNING volgnummer`);
  if (stored.length === 0) throw new Gestopt();
}

/** The lines of one part; empty when it isn't there. */
export async function readDeel({ organisatieId, id }: Leveringsleutel, reeks: Reeks, volgnummer: number): Promise<string[]> {
  const [deel] = await queryDirect<{ inhoud: Uint8Array }>(sql`
    SELECT inhoud FROM levering_deel WHERE organisatie_id = ${organisatieId} AND levering_id = ${id}::uuid AND reeks = ${reeks} AND volgnummer = ${volgnummer}`);
  return deel ? unpack(deel.inhoud) : [];
}

/** All parts of a series in order, one at a time. */
export async function* readDelen(sleutel: Leveringsleutel, reeks: Reeks): AsyncGenerator<{ readonly volgnummer: number; readonly regels: readonly string[] }> {
  const { organisatieId, id } = sleutel;
  const nummers = await queryDirect<{ volgnummer: number }>(sql`
    SELECT volgnummer FROM levering_deel WHERE organisatie_id = ${organisatieId} AND levering_id = ${id}::uuid AND reeks = ${reeks} ORDER BY volgnummer`);
  for (const { volgnummer } of nummers) yield { volgnummer, regels: await readDeel(sleutel, reeks, volgnummer) };
}
