import "server-only";
import { db, type DbClient } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import type { UploadFout } from "./fouten";
import { alleenNaam, packKennis } from "./kennis";
import { isBezet, leaseTot } from "./lease";
import { LEVERING_MS, MEESTE_OPEN, UPLOAD_MS } from "./termijnen";

interface NieuweUpload {
  readonly soort: Soort;
  readonly id: string;
  readonly bestandsnaam: string;
  readonly totaal?: number;
  readonly vervangt?: string;
}

const SLOT = 72_044;
const OPEN = ["lezen", "kolommen", "coderen", "beroepen", "controleren", "controle", "publiceren"] as const;

/** Makes the row of an upload, when there is room for one: one file of a soort is read at a time, and few lie open. */
export async function openUpload(sessie: Sessie, upload: NieuweUpload, poging: string): Promise<Result<void, UploadFout>> {
  const organisatieId = sessie.namens.id;
  const gestartOp = now();
  return db().$transaction(async (tx) => {
    await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(${SLOT}::int, ${organisatieId}::int)`);
    const bezwaar = await checkRuimte(tx, organisatieId, upload, gestartOp);
    if (!bezwaar.ok) return bezwaar;
    const { soort, id, bestandsnaam, totaal, vervangt } = upload;
    await tx.levering.create({
      data: {
        organisatieId, id, soort, vervangt: vervangt ?? null, accountId: sessie.account.id, stand: "lezen", kennis: packKennis(alleenNaam(bestandsnaam)), totaal: totaal ?? null,
        poging, leaseTot: leaseTot(), gestartOp, verlooptOp: new Date(gestartOp.getTime() + UPLOAD_MS), verwijderenVoor: new Date(gestartOp.getTime() + LEVERING_MS),
      },
    });
    return ok(undefined);
  });
}

async function checkRuimte(tx: DbClient, organisatieId: number, { soort, id, vervangt }: NieuweUpload, moment: Date): Promise<Result<void, UploadFout>> {
  if ((await tx.levering.count({ where: { organisatieId, id } })) > 0) return err({ soort: "bezig", melding: "Dit bestand wordt al aangeleverd." });
  if (vervangt !== undefined && (await tx.levering.count({ where: { organisatieId, soort, id: vervangt } })) === 0) return err({ soort: "niet-gevonden" });
  const open = await tx.levering.findMany({ where: { organisatieId, soort, stand: { in: [...OPEN] }, verlooptOp: { gt: moment } }, select: { id: true, stand: true, leaseTot: true } });
  if (open.some(({ stand, leaseTot: tot }) => stand === "lezen" && isBezet(tot))) return err({ soort: "bezig", melding: "Er wordt al een bestand van jouw organisatie ingelezen. Wacht tot dat klaar is, of stop het." });
  if (open.filter((rij) => rij.id !== vervangt).length >= MEESTE_OPEN) return err({ soort: "bezig", melding: `Er liggen al ${MEESTE_OPEN} aanleveringen open. Publiceer of stop er eerst een.` });
  return ok(undefined);
}
