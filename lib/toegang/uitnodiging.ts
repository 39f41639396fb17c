import "server-only";
import { createHash, randomInt } from "node:crypto";
import { db, type DbClient } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import type { Rol } from "./rol";

/** Without letters and digits that look alike (Crockford). */
const TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTE = 20;
const PER_GROEP = 5;
const DAG_MS = 86_400_000;
/** Days that an invitation can be used. */
export const UITNODIGING_DAGEN = 14;

/** A new code of a hundred random bits, in groups to read aloud: `7KQ4M-2XDP9-…`. */
export function newCode(): string {
  const code = Array.from({ length: LENGTE }, () => TEKENS[randomInt(TEKENS.length)]).join("");
  return code.match(new RegExp(`.{${PER_GROEP}}`, "g"))?.join("-") ?? code;
}

/** As typed: capitals or not, with hyphens and spaces or not, O for 0 and I or L for 1. */
const normalise = (code: string): string => code.toUpperCase().replaceAll(/[^0-9A-Z]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");

/** Does it look like a code at all? */
export const isCode = (text: string): boolean => new RegExp(`^[${TEKENS}]{${LENGTE}}$`).test(normalise(text));

const hashOfCode = (code: string): string => createHash("sha256").update(normalise(code)).digest("hex");

/** Makes a code for an organisation; an earlier one that nobody used stops working. The code itself is kept nowhere. */
export async function makeUitnodiging(tx: DbClient, organisatieId: number): Promise<{ code: string; verlooptOp: Date }> {
  const gemaaktOp = now();
  const code = newCode();
  const verlooptOp = new Date(gemaaktOp.getTime() + UITNODIGING_DAGEN * DAG_MS);
  await tx.uitnodiging.updateMany({ where: { organisatieId, gebruiktOp: null, ingetrokkenOp: null }, data: { ingetrokkenOp: gemaaktOp } });
  await tx.uitnodiging.create({ data: { organisatieId, codeHash: hashOfCode(code), gemaaktOp, verlooptOp } });
  return { code, verlooptOp };
}

/**
 * What the code gives: the role of organisatiebeheerder, and to the first of the operator's people that of functioneel beheerder besides. Whether
 * there is one is asked of the whole portal, so that a code for the operator never makes a second.
 */
async function rollenVoor(tx: DbClient, organisatieId: number): Promise<Rol[]> {
  const { soort } = await tx.organisatie.findUniqueOrThrow({ where: { id: organisatieId }, select: { soort: true } });
  if (soort !== "beheerder") return ["organisatiebeheerder"];
  const isErEen = (await tx.account.count({ where: { actief: true, rollen: { has: "functioneel_beheerder" } } })) > 0;
  return isErEen ? ["organisatiebeheerder"] : ["organisatiebeheerder", "functioneel_beheerder"];
}

/**
 * Makes an account organisatiebeheerder when this code was made for its organisation, is not older than its term and was never
 * used. Two logins at once: one gets it. Returns whether it did.
 */
export const redeemUitnodiging = (organisatieId: number, accountId: number, code: string): Promise<boolean> =>
  db().$transaction(async (tx) => {
    const moment = now();
    const open = { codeHash: hashOfCode(code), organisatieId, gebruiktOp: null, ingetrokkenOp: null, verlooptOp: { gt: moment } };
    const { count } = await tx.uitnodiging.updateMany({ where: open, data: { gebruiktOp: moment } });
    if (count === 0) return false;
    const { rollen } = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
    const erbij = await rollenVoor(tx, organisatieId);
    await tx.account.update({ where: { id: accountId }, data: { rollen: [...new Set([...rollen, ...erbij])] } });
    await recordVerwerking(tx, { organisatieId, accountId, handeling: "uitnodiging gebruikt", doelbinding: "toegangsbeveiliging", gegevens: { account: accountId, functioneel: erbij.includes("functioneel_beheerder") } });
    return true;
  });
