import "server-only";
import { db } from "@/lib/db/client";
import { decryptText } from "@/lib/db/versleuteling";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { endSessionUrl, UITGELOGD } from "./makelaar";
import { hashOf } from "./sessie-id";
import { revoke } from "./sessieopslag";

const UITGELOGD_PAD = `/inloggen?state=${UITGELOGD}`;

/**
 * Ends the session behind this cookie id. Returns where the browser goes next: to the makelaar, which ends its own session and
 * sends it back, or straight to the login page when there was no session to end.
 */
export async function logOut(id: string | undefined): Promise<string> {
  if (id === undefined) return UITGELOGD_PAD;
  const row = await db().sessie.findUnique({ where: { idHash: hashOf(id) }, include: { account: true } });
  if (!row || row.ingetrokkenOp) return UITGELOGD_PAD;
  await db().$transaction(async (tx) => {
    await revoke(tx, row.idHash);
    const { id: accountId, organisatieId } = row.account;
    await recordVerwerking(tx, { organisatieId, accountId, handeling: "uitgelogd", doelbinding: "toegangsbeveiliging", gegevens: {} });
  });
  return row.idToken ? endSessionUrl(decryptText(row.idToken)) : UITGELOGD_PAD;
}
