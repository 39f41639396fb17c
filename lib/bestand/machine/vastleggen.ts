import "server-only";
import type { DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { CONTRACTVERSIE } from "@/lib/standaard/berichtheaders";
import type { Soort } from "@/lib/standaard/soort";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import type { Leverancier } from "./leverancier";
import { telUitkomsten } from "./rapport";
import type { Recorduitkomst } from "./uitkomst";

interface Vastlegging {
  readonly soort: Soort;
  readonly leverancier: Leverancier;
  readonly leveringId: string;
  readonly records: readonly Recorduitkomst[];
  readonly ingetrokken: readonly string[];
}

/** The line of a delivery in the history and in the processing log: counts and which key, no content. */
export async function legVast(tx: DbClient, { soort, leverancier: { organisatieId, sleutelId }, leveringId, records, ingetrokken }: Vastlegging): Promise<void> {
  const aantallen = { ...telUitkomsten(records), ingetrokken: ingetrokken.length };
  await tx.aanlevering.create({ data: { organisatieId, id: leveringId, soort, kanaal: "api", contractversie: versieVan(records), ...aantallen, geleverdOp: now() } });
  await recordVerwerking(tx, { organisatieId, handeling: "bestand aangeleverd", doelbinding: "beschikbaar stellen", gegevens: { aanlevering: leveringId, soort, kanaal: "api", sleutel: sleutelId, ...aantallen } });
}

/** The version that most of the records are in. */
function versieVan(records: readonly Recorduitkomst[]): string {
  const aantallen = new Map<string, number>();
  for (const { contractversie } of records) if (contractversie) aantallen.set(contractversie, (aantallen.get(contractversie) ?? 0) + 1);
  return [...aantallen].sort(([, a], [, b]) => b - a)[0]?.[0] ?? CONTRACTVERSIE;
}
