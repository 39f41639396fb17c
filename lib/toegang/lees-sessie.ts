import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { namensKeuzes } from "./namens";
import type { Inlog, Sessieduur, Sessiestand } from "./sessie";
import { hashOf } from "./sessie-id";
import { IDLE_MS } from "./sessieopslag";
import { findSessierij, type Sessierij } from "./sessierij";

/** Use is written at most this often: a page of twenty requests must not cost twenty writes. An idle session lasts up to this shorter. */
const NOTEER_ELKE_MS = 15_000;

/**
 * What the id of a cookie stands for at this moment. `telt` says whether the request is use by a person: it keeps the session
 * alive, which background polling must not. Account, organisation and mandate are read again each time, so that taking
 * one away works at the next request.
 */
export async function readSessie(id: string | undefined, { telt }: { telt: boolean }): Promise<Sessiestand> {
  if (id === undefined) return { stand: "geen" };
  const row = await findSessierij(hashOf(id));
  if (!row) return { stand: "geen" };
  const reden = endedBecause(row, now());
  if (reden) return { stand: "verlopen", reden };
  const gebruiktOp = telt ? await noteUse(row) : row.laatstGebruiktOp;
  const inlog = toInlog(row);
  if (!inlog.namens) return { stand: "kiezen", inlog };
  const { keuzes, namens, ...rest } = inlog;
  return { stand: "open", inlog, sessie: { ...rest, namens, kanWisselen: keuzes.length > 1 }, duur: duurVan(row, gebruiktOp) };
}

function duurVan({ eindigtUiterlijkOp }: Sessierij, gebruiktOp: Date): Sessieduur {
  const stil = gebruiktOp.getTime() + IDLE_MS;
  const uiterlijk = eindigtUiterlijkOp.getTime();
  return { over: Math.floor((Math.min(stil, uiterlijk) - now().getTime()) / 1000), uiterlijk: uiterlijk <= stil };
}

function endedBecause({ account, organisatie, ...row }: Sessierij, moment: Date): Extract<Sessiestand, { stand: "verlopen" }>["reden"] | undefined {
  if (row.ingetrokkenOp) return "ingetrokken";
  if (moment >= row.eindigtUiterlijkOp) return "te lang";
  // Also when it was last used that far ahead: then the clock was put back, and nobody knows how long it wasn't used.
  if (Math.abs(moment.getTime() - row.laatstGebruiktOp.getTime()) >= IDLE_MS) return "niet gebruikt";
  if (!account.actief || !organisatie.aangesloten || namensKeuzes(organisatie).length === 0) return "toegang beeindigd";
  return undefined;
}

/** Returns since when the session now counts as unused. */
async function noteUse({ idHash, laatstGebruiktOp }: Sessierij): Promise<Date> {
  const moment = now();
  if (moment.getTime() - laatstGebruiktOp.getTime() < NOTEER_ELKE_MS) return laatstGebruiktOp;
  await db().sessie.updateMany({ where: { idHash, laatstGebruiktOp: { lt: moment } }, data: { laatstGebruiktOp: moment } });
  return moment;
}

function toInlog({ idHash, namensOrganisatieId, account, organisatie }: Sessierij): Inlog {
  const { id, weergavenaam, taak, rollen } = account;
  const keuzes = namensKeuzes(organisatie);
  return {
    id: idHash,
    account: { id, weergavenaam, taak, rollen },
    organisatie: { id: organisatie.id, oin: organisatie.oin, naam: organisatie.naam },
    namens: keuzes.find((keuze) => keuze.id === namensOrganisatieId) ?? null,
    keuzes,
  };
}
