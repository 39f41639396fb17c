import "server-only";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { now } from "@/lib/klok";
import { log } from "@/lib/log";

const MINUUT_MS = 60_000;
const MOST_REMEMBERED = 10_000;
/** Nobody is refused for longer than until what was counted has slid out of sight. */
const LANGSTE_WACHT_MS = 2 * MINUUT_MS;

/** Who asks for what (`account:7:zoeken`), and how often in any minute at most. No personal data in the key. */
export interface Telling {
  readonly sleutel: string;
  readonly most: number;
}

/** Until when a key is refused, as this node last heard: a flood costs the database nothing. */
const geweigerdTot = new Map<string, number>();

/**
 * Counts one request under each key, over all nodes, in one statement. Returns the seconds to wait, 0 when the request may pass.
 * A sliding minute, estimated from this window and the one before. Without a database nothing is refused: what follows fails
 * by itself, and a limit is no reason to be down.
 */
export async function countVerzoek(tellingen: readonly Telling[]): Promise<number> {
  const moment = now().getTime();
  const bekend = Math.max(0, ...tellingen.map(({ sleutel }) => (geweigerdTot.get(sleutel) ?? 0) - moment));
  if (bekend > 0 && bekend <= LANGSTE_WACHT_MS) return Math.ceil(bekend / 1000);
  try {
    const geteld = await upsert(tellingen, Math.floor(moment / MINUUT_MS));
    return Math.max(0, ...geteld.map((rij) => waitFor(rij, tellingen.find(({ sleutel }) => sleutel === rij.sleutel)?.most ?? Infinity, moment)));
  } catch (error) {
    log.warn({ err: error }, "requests are not counted");
    return 0;
  }
}

interface Geteld {
  readonly sleutel: string;
  readonly aantal: number;
  readonly vorige: number;
}

/** In the order of the keys, so that two requests never wait for each other. A window further ahead than nodes differ was written before a clock was put back: counting begins anew. */
const upsert = (tellingen: readonly Telling[], venster: number): Promise<Geteld[]> => queryDirect<Geteld>(sql`
  INSERT INTO verzoektelling AS t (sleutel, venster, aantal, vorige)
  SELECT sleutel, ${venster}::bigint, 1, 0 FROM unnest(${tellingen.map(({ sleutel }) => sleutel)}::text[]) AS sleutel ORDER BY sleutel
  ON CONFLICT (sleutel) DO UPDATE SET
    vorige = CASE WHEN t.venster BETWEEN excluded.venster AND excluded.venster + 1 THEN t.vorige WHEN t.venster = excluded.venster - 1 THEN t.aantal ELSE 0 END,
    aantal = CASE WHEN t.venster BETWEEN excluded.venster AND excluded.venster + 1 THEN t.aantal + 1 ELSE 1 END,
    venster = CASE WHEN t.venster = excluded.venster + 1 THEN t.venster ELSE excluded.venster END
  RETURNING sleutel, aantal, vorige`);

function waitFor({ sleutel, aantal, vorige }: Geteld, most: number, moment: number): number {
  const gedaan = (moment % MINUUT_MS) / MINUUT_MS;
  // What was refused in the window before doesn't weigh: otherwise a flood would be punished after it ended.
  const toegelaten = Math.min(vorige, most);
  const teVeel = toegelaten * (1 - gedaan) + aantal - most;
  if (teVeel <= 0) return 0;
  const wacht = aantal > most ? Math.ceil((1 - gedaan) * 60) : Math.ceil((60 * teVeel) / Math.max(1, toegelaten));
  if (geweigerdTot.size >= MOST_REMEMBERED) geweigerdTot.clear();
  geweigerdTot.set(sleutel, moment + Math.max(1, wacht) * 1000);
  return Math.max(1, wacht);
}

/** Removes counts that say nothing any more. Returns how many. */
export async function purgeVerzoektellingen(): Promise<number> {
  const venster = Math.floor(now().getTime() / MINUUT_MS) - 1;
  const weg = await queryDirect<{ sleutel: string }>(sql`DELETE FROM verzoektelling WHERE venster < ${venster}::bigint RETURNING sleutel`);
  geweigerdTot.clear();
  return weg.length;
}
