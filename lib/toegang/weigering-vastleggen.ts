import "server-only";
import { db } from "@/lib/db/client";
import { log } from "@/lib/log";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import type { Weigering } from "./rechten";
import type { Sessie } from "./sessie";

/** Accounts for an attempt to do what the session has no right to (AVG art. 32: noticing misuse). */
export async function recordWeigering({ account, namens }: Sessie, { recht, reden }: Weigering): Promise<void> {
  log.info({ recht, reden, accountId: account.id }, "right refused");
  await recordVerwerking(db(), {
    organisatieId: namens.id,
    accountId: account.id,
    handeling: "toegang geweigerd",
    doelbinding: "toegangsbeveiliging",
    gegevens: { recht, reden },
  });
}
