import "server-only";
import type { DbClient } from "@/lib/db/client";
import { judge, type Handtekening } from "./handtekening";

/** A verification as it is kept. */
export interface Controle {
  readonly organisatieId: number;
  readonly gezetOp: Date;
  readonly positie: bigint;
  readonly hash: Uint8Array<ArrayBuffer>;
  readonly breuk: string | null;
  readonly breukPositie: bigint | null;
  readonly onverzegeld: number;
}

/** What the signature of a verification covers. */
export const verklaringVan = ({ organisatieId, gezetOp, positie, hash, breuk, breukPositie, onverzegeld }: Controle) =>
  ["controle/1", organisatieId, gezetOp.toISOString(), String(positie), Buffer.from(hash).toString("hex"), breuk, breukPositie === null ? null : String(breukPositie), onverzegeld] as const;

export const isEcht = (controle: Controle & Handtekening): boolean => judge(verklaringVan(controle), controle) === "echt";

/** The last verification that found the chain whole and that this portal signed. */
export async function lastControle(tx: DbClient, organisatieId: number): Promise<Controle | null> {
  const recente = await tx.logboekControle.findMany({ where: { organisatieId, breuk: null }, orderBy: { gezetOp: "desc" }, take: 10 });
  return recente.find(isEcht) ?? null;
}
