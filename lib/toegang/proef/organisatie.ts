import { randomInt } from "node:crypto";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import type { Rol } from "../rol";

/** Only for tests: organisations and accounts that no other test touches. */
type Wijziging = Partial<{ soort: "gemeente" | "samenwerkingsverband" | "bv" | "beheerder"; suwiPartij: boolean; aangesloten: boolean; treedtOpVoor: readonly number[] }>;

const cijfers = (aantal: number): string => Array.from({ length: aantal }, () => randomInt(10)).join("");

/** A connected gemeente with a random OIN and KvK number, unless said otherwise. */
export function makeOrganisatie({ treedtOpVoor = [], ...wijziging }: Wijziging = {}) {
  const kvk = cijfers(8);
  return db().organisatie.create({
    data: {
      oin: `0000${cijfers(16)}`, kvk, naam: `Gemeente ${kvk}`, soort: "gemeente", suwiPartij: true, aangesloten: true,
      treedtOpVoor: { create: treedtOpVoor.map((vertegenwoordigdeId) => ({ vertegenwoordigdeId })) },
      ...wijziging,
    },
  });
}

/** An account with these roles. */
export const makeAccount = (organisatieId: number, rollen: Rol[] = ["bemiddelaar"]) =>
  db().account.create({ data: { organisatieId, actingSubjectId: `persoon-${cijfers(12)}`, rollen, gemaaktOp: now() } });
