import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import { magBeheren } from "@/lib/toegang/rechten";
import type { Rol, Taak } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";
import { IDLE_MS } from "@/lib/toegang/sessieopslag";
import { demand, nietGevonden, type BeheerFout } from "../toestaan";
import { rollenBij } from "./rollen";

/** An account of the own organisation. eHerkenning gives no name and no address: people are known by the name they were given here. */
export interface Gebruiker {
  readonly id: number;
  /** What to call it, and to type to confirm: the given name, or `Gebruiker <id>`. */
  readonly naam: string;
  readonly weergavenaam: string | null;
  readonly taak: Taak | null;
  readonly rollen: readonly Rol[];
  readonly actief: boolean;
  /** ISO. */
  readonly sinds: string;
  /** ISO; null when there is no session any more that says so. */
  readonly laatstGezien: string | null;
  /** Sessions that are open now. */
  readonly sessies: number;
  readonly ikzelf: boolean;
}

/** What an account is called. */
export const naamVan = ({ id, weergavenaam }: { id: number; weergavenaam: string | null }): string => weergavenaam ?? `Gebruiker ${id}`;

const select = { id: true, weergavenaam: true, taak: true, rollen: true, actief: true, gemaaktOp: true, sessies: { select: { laatstGebruiktOp: true, ingetrokkenOp: true, eindigtUiterlijkOp: true } } } as const;

interface Rij {
  readonly id: number;
  readonly weergavenaam: string | null;
  readonly taak: Taak | null;
  readonly rollen: readonly Rol[];
  readonly actief: boolean;
  readonly gemaaktOp: Date;
  readonly sessies: readonly { readonly laatstGebruiktOp: Date; readonly ingetrokkenOp: Date | null; readonly eindigtUiterlijkOp: Date }[];
}

function toGebruiker({ gemaaktOp, sessies, ...rij }: Rij, eigenId: number): Gebruiker {
  const gezien = sessies.map(({ laatstGebruiktOp }) => laatstGebruiktOp.toISOString()).toSorted().at(-1);
  const open = sessies.filter(({ ingetrokkenOp, eindigtUiterlijkOp, laatstGebruiktOp }) => ingetrokkenOp === null && eindigtUiterlijkOp > now() && now().getTime() - laatstGebruiktOp.getTime() < IDLE_MS);
  return { ...rij, naam: naamVan(rij), sinds: gemaaktOp.toISOString(), laatstGezien: gezien ?? null, sessies: open.length, ikzelf: rij.id === eigenId };
}

/** Everybody of the organisation that logged in: who waits for a role first, then by name. */
export async function listGebruikers(sessie: Sessie): Promise<Result<Gebruiker[], BeheerFout>> {
  const toegestaan = await demand(sessie, magBeheren);
  if (!toegestaan.ok) return toegestaan;
  const rijen = await db().account.findMany({ where: { organisatieId: sessie.organisatie.id }, select });
  const wacht = ({ rollen, actief }: Gebruiker) => Number(actief && rollen.length === 0);
  return ok(rijen.map((rij) => toGebruiker(rij, sessie.account.id)).toSorted((a, b) => wacht(b) - wacht(a) || Number(b.actief) - Number(a.actief) || a.naam.localeCompare(b.naam, "nl")));
}

/** One of them, with the roles that can be given there. */
export async function readGebruiker(sessie: Sessie, id: number): Promise<Result<{ gebruiker: Gebruiker; kanKrijgen: readonly Rol[] }, BeheerFout>> {
  const toegestaan = await demand(sessie, magBeheren);
  if (!toegestaan.ok) return toegestaan;
  const rij = await db().account.findFirst({ where: { id, organisatieId: sessie.organisatie.id }, select: { ...select, organisatie: { select: { soort: true } } } });
  if (!rij) return nietGevonden();
  return ok({ gebruiker: toGebruiker({ ...rij }, sessie.account.id), kanKrijgen: rollenBij(rij.organisatie.soort) });
}

