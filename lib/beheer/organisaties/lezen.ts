import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import { EIS_WOORDEN, unmetEisen } from "@/lib/toegang/eisen";
import { readEisen } from "@/lib/toegang/eisen-lezen";
import { magPortaalBeheren } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { demand, nietGevonden, type BeheerFout } from "../toestaan";
import type { ORGANISATIESOORTEN } from "./gegevens";

/** An organisation in the list. Of its people only how many there are: the operator sees no personal data. */
export interface Organisatieregel {
  readonly id: number;
  readonly naam: string;
  readonly oin: string;
  readonly soort: (typeof ORGANISATIESOORTEN)[number];
  readonly aangesloten: boolean;
  readonly suwiPartij: boolean;
  readonly gebruikers: number;
  /** Conditions that are set and not met, in words. */
  readonly ontbreekt: readonly string[];
}

/** All of it, for the form. Days as `YYYY-MM-DD`. */
export interface Organisatie extends Organisatieregel {
  readonly kvk: string | null;
  readonly rsin: string | null;
  readonly plaats: string | null;
  readonly postcode: string | null;
  readonly inwoners: number | null;
  readonly levertZelf: boolean;
  readonly verwerkersovereenkomstOp: string | null;
  readonly dpiaOp: string | null;
  readonly aangeslotenSinds: string | null;
  readonly werktVoor: readonly { readonly id: number; readonly naam: string }[];
  readonly vertegenwoordigdDoor: readonly string[];
  readonly heeftBeheerder: boolean;
  /** Day until which an invitation is open. */
  readonly uitgenodigdTot: string | null;
}

const toDag = (moment: Date | null): string | null => moment?.toISOString().slice(0, 10) ?? null;

/** Every organisation, by name. */
export async function listOrganisaties(sessie: Sessie): Promise<Result<Organisatieregel[], BeheerFout>> {
  const toegestaan = await demand(sessie, magPortaalBeheren);
  if (!toegestaan.ok) return toegestaan;
  const [rijen, eisen] = await Promise.all([db().organisatie.findMany({ include: { _count: { select: { accounts: true } } } }), readEisen(db())]);
  const moment = now();
  const regels = rijen.map((rij) => {
    const { id, naam, oin, soort, aangesloten, suwiPartij, _count } = rij;
    return { id, naam, oin, soort, aangesloten, suwiPartij, gebruikers: _count.accounts, ontbreekt: unmetEisen(rij, eisen, moment).map((eis) => EIS_WOORDEN[eis]) };
  });
  return ok(regels.toSorted((a, b) => a.naam.localeCompare(b.naam, "nl")));
}

/** One organisation, with for whom it works. */
export async function readOrganisatie(sessie: Sessie, id: number): Promise<Result<Organisatie, BeheerFout>> {
  const toegestaan = await demand(sessie, magPortaalBeheren);
  if (!toegestaan.ok) return toegestaan;
  const rij = await db().organisatie.findUnique({
    where: { id },
    include: {
      _count: { select: { accounts: true } },
      accounts: { where: { actief: true, rollen: { has: "organisatiebeheerder" } }, select: { id: true }, take: 1 },
      treedtOpVoor: { select: { vertegenwoordigde: { select: { id: true, naam: true } } } },
      vertegenwoordigd: { select: { vertegenwoordiger: { select: { naam: true } } } },
      uitnodigingen: { where: { gebruiktOp: null, ingetrokkenOp: null, verlooptOp: { gt: now() } }, select: { verlooptOp: true }, take: 1 },
    },
  });
  if (!rij) return nietGevonden();
  const { _count, accounts, treedtOpVoor, vertegenwoordigd, uitnodigingen, verwerkersovereenkomstOp, dpiaOp, aangeslotenSinds, ...rest } = rij;
  return ok({
    ...rest,
    gebruikers: _count.accounts,
    ontbreekt: unmetEisen(rij, await readEisen(db()), now()).map((eis) => EIS_WOORDEN[eis]),
    verwerkersovereenkomstOp: toDag(verwerkersovereenkomstOp), dpiaOp: toDag(dpiaOp), aangeslotenSinds: toDag(aangeslotenSinds),
    werktVoor: treedtOpVoor.map(({ vertegenwoordigde }) => vertegenwoordigde).toSorted((a, b) => a.naam.localeCompare(b.naam, "nl")),
    vertegenwoordigdDoor: vertegenwoordigd.map(({ vertegenwoordiger }) => vertegenwoordiger.naam),
    heeftBeheerder: accounts.length > 0,
    uitgenodigdTot: toDag(uitnodigingen[0]?.verlooptOp ?? null),
  });
}
