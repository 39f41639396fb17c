import "server-only";
import { env } from "@/lib/env";
import { checkAndPurgeLogboeken } from "./keten/opruimen";
import { sealLogboek } from "./keten/verzegelen";

/** Every minute: new lines into their chains, and to the collector when there is one. The exporter isn't even loaded without. */
export async function verzegelEnGeefUit(): Promise<void> {
  await sealLogboek();
  const { LOGBOEK_OTLP_URL } = env();
  if (LOGBOEK_OTLP_URL === undefined) return;
  const { emitVerwerkingen } = await import("./telemetrie/uitgeven");
  await emitVerwerkingen(LOGBOEK_OTLP_URL);
}

/** Every night: verify all chains, and remove what is past its term from those that are whole. */
export const controleerEnRuimOp = async (): Promise<void> => void (await checkAndPurgeLogboeken());
