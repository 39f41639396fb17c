import "server-only";
import { LRUCache } from "lru-cache";
import { loopt } from "@/lib/afsluiten";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { recordLoseVerwerking } from "@/lib/verantwoording/verwerking";

/** Why the bron turned a request away. */
export type Weigerreden = "niet-de-uitwisselingsvoorziening" | "geen-suwi-partij" | "te-vaak" | "onbekende-bron";

/** OINs as the request named them; whether they are true only the exchange can tell. */
interface Partijen {
  readonly vragend: string | undefined;
  readonly gevraagd: string | undefined;
}

/** A flood costs one line a minute and what it counted, not a line each. */
const MINUUT_MS = 60_000;
const OIN = /^\d{20}$/;

/** Turned away since the last line, while a minute runs. */
const geteld = new LRUCache<string, { aantal: number }>({ max: 1_000 });

/**
 * Accounts for a request that the bron turned away (AVG art. 32: noticing misuse): in the log of the organisation that was asked, else in the operator's.
 * The first one at once, those of the next minute in one line with their number. Not awaited: refusing must stay the cheapest answer there is.
 */
export function recordGeweigerd(reden: Weigerreden, { vragend, gevraagd }: Partijen): void {
  // Who isn't the exchange may name whom it likes, and gets no line in anybody's log for it but the operator's.
  const bekend = reden !== "niet-de-uitwisselingsvoorziening";
  const partijen = { vragend: bekend && vragend !== undefined && OIN.test(vragend) ? vragend : undefined, gevraagd: bekend ? gevraagd : undefined };
  const sleutel = `${reden}/${partijen.vragend ?? ""}/${partijen.gevraagd ?? ""}`;
  const lopend = geteld.get(sleutel);
  if (lopend) {
    lopend.aantal += 1;
    return;
  }
  geteld.set(sleutel, { aantal: 0 });
  schrijf(reden, partijen, 1);
  setTimeout(() => {
    const aantal = geteld.get(sleutel)?.aantal ?? 0;
    geteld.delete(sleutel);
    if (aantal > 0) schrijf(reden, partijen, aantal);
  }, MINUUT_MS).unref();
}

function schrijf(reden: Weigerreden, partijen: Partijen, aantal: number): void {
  loopt(record(reden, partijen, aantal)).catch((error: unknown) => log.error({ err: error, reden }, "bron: a refusal was not accounted for"));
}

async function record(reden: Weigerreden, { vragend, gevraagd }: Partijen, aantal: number): Promise<void> {
  log.info({ reden, aantal }, "bron: turned away");
  const organisatieId = (await findOrganisatie(gevraagd)) ?? (await findOrganisatie(env().PORTAAL_OIN));
  if (organisatieId === undefined) return;
  const gegevens = { reden, aantal, ...(vragend !== undefined && { vragendePartij: vragend }) };
  await recordLoseVerwerking({ organisatieId, handeling: "bronverzoek geweigerd", doelbinding: "toegangsbeveiliging", gegevens });
}

async function findOrganisatie(oin: string | undefined): Promise<number | undefined> {
  if (oin === undefined) return undefined;
  const [organisatie] = await queryDirect<{ id: number }>(sql`SELECT id FROM organisatie WHERE oin = ${oin}`);
  return organisatie?.id;
}
