import "server-only";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import type { LeveringFout } from "./fouten";
import { countVerschil } from "./gepubliceerd";
import { sendLevering } from "./overgang";
import { readUitslag } from "./uitslag";
import { isGelijk } from "./verschil-schema";
import { findLevering, findOmTeWijzigen, inStand } from "./vinden";
import type { Verschil } from "./weergave";

/** What publishing would do now. In `controle` and while it is being published. */
export async function readVerschil(sessie: Sessie, id: string): Promise<Result<Verschil, LeveringFout>> {
  const gevonden = inStand(await findLevering(sessie, id), ["controle", "publiceren"]);
  if (!gevonden.ok) return gevonden;
  const { soort, organisatieId, oordeel } = gevonden.value;
  return ok(await countVerschil(db(), soort, { organisatieId, id }, readUitslag(oordeel)?.geweigerdeIds ?? []));
}

/** What was confirmed. */
export interface Bevestigd {
  /** Withdraw what is gone from the file; otherwise it stays. */
  readonly intrekken: boolean;
  /** The difference that was shown: should it be another by then, nothing is published (`veranderd`, or the same said by `melding`). */
  readonly verwacht: Verschil;
}

/**
 * Starts publishing the good rows, in one transaction with its line in the history and the processing log: all or nothing. Poll
 * `readLevering`: `gepubliceerd`, or back at `controle` with a `melding`. While another delivery of the organisation is being published
 * this one waits.
 */
export async function publiceerLevering(sessie: Sessie, id: string, { intrekken, verwacht }: Bevestigd): Promise<Result<void, LeveringFout>> {
  const gevonden = await findOmTeWijzigen(sessie, id, ["controle"]);
  if (!gevonden.ok) return gevonden;
  const verschil = await readVerschil(sessie, id);
  if (!verschil.ok) return verschil;
  if (!isGelijk(verschil.value, verwacht)) return err({ soort: "veranderd" });
  const sleutel = { organisatieId: sessie.namens.id, id };
  const { count } = await db().levering.updateMany({
    where: { ...sleutel, stand: "controle" },
    data: { stand: "publiceren", intrekken, verwacht: { ...verwacht }, gepubliceerdDoor: sessie.account.id, melding: null, gedaan: 0, totaal: verwacht.nieuw + verwacht.gewijzigd },
  });
  if (count === 0) return err({ soort: "verkeerde-stap", stand: "publiceren" });
  await sendLevering(sleutel);
  return ok(undefined);
}
