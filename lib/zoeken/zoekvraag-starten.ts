import "server-only";
import { randomUUID } from "node:crypto";
import { loopt } from "@/lib/afsluiten";
import { countSamenGezocht } from "@/lib/beroepen/verwant/samen-gezocht";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { log } from "@/lib/log";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import { magZoeken } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { loadAskedUri } from "@/lib/vum/gevraagde-code";
import { toSelectievragen, type BenoemdBeroep } from "@/lib/vum/selectievragen";
import type { ZoekFout } from "./fouten";
import { parseZoekvraag } from "./zoekvraag-invoer";
import { askZoekvraag } from "./selectievragen-stellen";
import { tel, telPlekVan } from "./tellen";
import { bewarenTot, verwijderenVoor } from "./termijnen";
import { readVraag } from "./vraag-lezen";
import { leaseTot } from "./zoekvraag-lezen";

/** Where its results will be. */
export interface Gestart {
  readonly id: string;
  readonly richting: Soort;
}

/**
 * Stores a zoekvraag and starts asking it in this node; returns as soon as it is stored. What comes in is what a user filled
 * in, unparsed. The processing log is written in the same transaction.
 */
export async function startZoekvraag(sessie: Sessie, input: unknown): Promise<Result<Gestart, ZoekFout>> {
  const parsed = await parseZoekvraag(input);
  return parsed.ok ? startVraag(sessie, parsed.value) : parsed;
}

/** Asks a zoekvraag of the organisation once more, as it was, with the data of today; also after its results are gone. It becomes a zoekvraag of its own. */
export async function repeatZoekvraag(sessie: Sessie, id: string, richting: Soort): Promise<Result<Gestart, ZoekFout>> {
  const vraag = await readVraag(sessie, id, richting);
  return vraag ? startVraag(sessie, vraag) : err({ soort: "niet-gevonden" });
}

async function startVraag(sessie: Sessie, vraag: Zoekvraag): Promise<Result<Gestart, ZoekFout>> {
  const recht = magZoeken(sessie, vraag.richting);
  if (!recht.ok) {
    await recordWeigering(sessie, recht.error);
    return err({ soort: "geen-recht", reden: recht.error.reden });
  }
  const id = await storeZoekvraag(sessie, vraag);
  // Not awaited: server actions of one browser queue up, so nothing that waits for others may run inside one.
  loopt(askZoekvraag(sessie.namens, id)).catch((error: unknown) => log.error({ err: error, zoekvraagId: id }, "asking a zoekvraag failed"));
  return ok({ id, richting: vraag.richting });
}

async function storeZoekvraag(sessie: Sessie, vraag: Zoekvraag): Promise<string> {
  const organisatieId = sessie.namens.id;
  const moment = now();
  const id = randomUUID();
  const selectievragen = toSelectievragen(vraag, await loadAskedUri());
  const plek = await telPlekVan(organisatieId, vraag);
  await db().$transaction(async (tx) => {
    await tx.zoekvraag.create({
      data: {
        organisatieId, id, accountId: sessie.account.id, richting: vraag.richting, kenmerk: vraag.kenmerk, vraag,
        gevraagdOp: moment, leaseTot: leaseTot(moment), verwijderenVoor: verwijderenVoor(moment), bewarenTot: bewarenTot(moment),
      },
    });
    await tx.selectievraag.createMany({
      data: selectievragen.map(({ beroepen, vraagObject }, index) => ({ organisatieId, zoekvraagId: id, volgnummer: index + 1, beroepNaam: onlyName(beroepen), vraagObject })),
    });
    await countSamenGezocht(tx, vraag.beroepen, { organisatieId, zoekvraagId: id, richting: vraag.richting, kenmerk: vraag.kenmerk });
    await tel(tx, plek, "zoekvragen");
    await recordVerwerking(tx, {
      organisatieId, accountId: sessie.account.id, handeling: "zoekvraag gesteld", doelbinding: "arbeidsbemiddeling",
      kenmerk: vraag.kenmerk, gegevens: { zoekvraagId: id, selectievragen: selectievragen.length },
    });
  });
  return id;
}

/** The name for the status line of a question about one beroep; null when it is about none or several. */
const onlyName = (beroepen: readonly BenoemdBeroep[]): string | null => (beroepen.length === 1 ? (beroepen[0]?.naam ?? null) : null);
