import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import type { Detailuitkomst } from "@/lib/vum/uitkomst";
import type { ZoekFout } from "./fouten";
import { resultaatSleutel } from "./sleutel";
import { isLopend, LEASE_MS, leaseVanaf } from "./termijnen";
import { readZoekvraag } from "./zoekvraag-lezen";

/** How far fetching one detail is, or how it ended. `afgebroken`: whoever fetched it stopped; it can be tried again. */
export interface DetailStand {
  readonly sleutel: string;
  readonly uitkomst: Detailuitkomst<Soort>["status"] | "bezig" | "afgebroken";
  /** No record, and yet the exchange may have counted it. */
  readonly misschienGeteld: boolean;
}

type DetailRij = Awaited<ReturnType<typeof findDetails>>[number];

/** The details of a zoekvraag that were asked for, from any node: what a browser polls while they come in. */
export async function followDetails(sessie: Sessie, zoekvraagId: string): Promise<Result<DetailStand[], ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, zoekvraagId);
  if (!gelezen.ok) return gelezen;
  return ok((await findDetails(sessie.namens.id, zoekvraagId)).map(toStand));
}

/** How one detail stands; null when nobody asked for it. */
export async function readDetailStand(organisatieId: number, zoekvraagId: string, vumId: string): Promise<DetailStand | null> {
  const [rij] = await findDetails(organisatieId, zoekvraagId, vumId);
  return rij ? toStand(rij) : null;
}

const findDetails = (organisatieId: number, zoekvraagId: string, vumId?: string) =>
  db().detail.findMany({ where: { organisatieId, zoekvraagId, ...(vumId !== undefined && { vumId }) }, select: { vumId: true, status: true, uitkomst: true, geteld: true, gevraagdOp: true } });

function toStand({ vumId, status, uitkomst, geteld, gevraagdOp }: DetailRij): DetailStand {
  const sleutel = resultaatSleutel(vumId);
  if (status === "bezig") {
    const isAbandoned = !isLopend(leaseVanaf(gevraagdOp, LEASE_MS), LEASE_MS, now());
    return { sleutel, uitkomst: isAbandoned ? "afgebroken" : "bezig", misschienGeteld: isAbandoned };
  }
  return { sleutel, uitkomst: toUitkomst(status, uitkomst), misschienGeteld: status !== "opgehaald" && geteld > 0 };
}

const MISLUKT = ["late", "unavailable", "refused", "invalid"] as const;

/** `mislukt` says that it failed, the stored word how; `unavailable` for those of before that word was kept. */
const toUitkomst = (status: Exclude<DetailRij["status"], "bezig">, uitkomst: string | null): DetailStand["uitkomst"] =>
  status === "mislukt" ? (MISLUKT.find((known) => known === uitkomst) ?? "unavailable") : status;
