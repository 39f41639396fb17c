import "server-only";
import { db } from "@/lib/db/client";
import { dagVan, now } from "@/lib/klok";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { err, ok, type Result } from "@/lib/result";
import { magUitvoeren } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import type { Herkomst } from "@/lib/uitvoer/werkblad";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { beoordelingenBij, type Beoordelingen } from "./beoordelingen-lezen";
import { readDetails, type GelezenRecord } from "./detail-lezen";
import type { ZoekFout } from "./fouten";
import { rankZoekvraag } from "./resultaten";
import { readWeegvoorkeur } from "./weegvoorkeur";
import { readZoekvraag } from "./zoekvraag-lezen";

/** Everything of a zoekvraag that goes into a file. */
export interface UitTeVoeren {
  readonly vraag: Zoekvraag;
  readonly herkomst: Herkomst;
  /** Day against which dates are judged, `YYYY-MM-DD`. */
  readonly vandaag: string;
  /** All that remain after what *moet*, best first. */
  readonly rijen: readonly GerangschikteRij[];
  readonly beoordelingen: Beoordelingen;
  /** The fetched details, by key of the result. */
  readonly details: ReadonlyMap<string, GelezenRecord>;
}

/** Reads the results of a zoekvraag to take them out, and accounts for it: which form, and the vumID of every record that goes. */
export async function exportZoekvraag(sessie: Sessie, id: string, vorm: "xlsx" | "csv"): Promise<Result<UitTeVoeren, ZoekFout>> {
  const recht = magUitvoeren(sessie);
  if (!recht.ok) {
    await recordWeigering(sessie, recht.error);
    return err({ soort: "geen-recht", reden: recht.error.reden });
  }
  const gelezen = await readZoekvraag(sessie, id);
  if (!gelezen.ok) return gelezen;
  const { rij, vraag } = gelezen.value;
  const { rijen, vandaag, matches } = await rankZoekvraag(gelezen.value, await readWeegvoorkeur(sessie, rij.richting));
  const [beoordelingen, details] = await Promise.all([beoordelingenBij(gelezen.value, matches), readDetails(sessie.namens.id, id, rij.richting)]);
  await recordVerwerking(db(), {
    organisatieId: sessie.namens.id, accountId: sessie.account.id, handeling: "resultaten uitgevoerd", doelbinding: "arbeidsbemiddeling", kenmerk: rij.kenmerk,
    gegevens: { zoekvraagId: id, vorm, aantal: rijen.length, details: details.size, vumIDs: rijen.flatMap((resultaat) => [...resultaat.rij.vumIDs]) },
  });
  const herkomst = { kenmerk: rij.kenmerk, gevraagdOp: dagVan(rij.gevraagdOp), uitgevoerdOp: dagVan(now()), verwijderenVoor: dagVan(rij.verwijderenVoor) };
  return ok({ vraag, herkomst, vandaag, rijen, beoordelingen, details });
}
