import "server-only";
import { db } from "@/lib/db/client";
import { now } from "@/lib/klok";
import { kwaliteitVan, type Records } from "@/lib/kwaliteit/kwaliteit";
import { ok, type Result } from "@/lib/result";
import { toRecord } from "@/lib/standaard/invoer/naar-record";
import { soorten, type Soort } from "@/lib/standaard/soort";
import { velden } from "@/lib/standaard/velden";
import { magBestandWijzigen, magBestandZien } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { readBeroepen } from "./beroepsnamen";
import { listConcepten } from "./concepten";
import { demand, type HandFout } from "./fouten";
import { type Lijstfilter, toWoorden } from "./filter";
import { PER_PAGINA, type Bladzijde } from "./lijst";
import type { Kanaal } from "./rijen";

export interface Conceptregel {
  readonly conceptId: string;
  readonly titel: string;
  readonly kwaliteit: number;
  readonly verbeterpunt: string | null;
  /** ISO. */
  readonly bewaardOp: string;
  readonly door: string | null;
  /** The published record that it changes. */
  readonly wijzigt: string | null;
}

/** Drafts of the organisation; there are few, so all are read. */
export async function listConceptregels(sessie: Sessie, soort: Soort, { q }: Pick<Lijstfilter, "q">): Promise<Result<readonly Conceptregel[], HandFout>> {
  const mag = await demand(magBestandWijzigen, sessie);
  if (!mag.ok) return mag;
  const concepten = await listConcepten(sessie, soort);
  const regels = await Promise.all(
    concepten.map(async ({ conceptId, invoer, bewaardOp, door, wijzigt, id }): Promise<Conceptregel> => {
      const { score, verbeterpunten } = kwaliteitVan(soort, toRecord(velden[soort], invoer) as unknown as Records[Soort]);
      const naam = invoer.waarden.naamVacature?.trim() || (await readBeroepen(soort, invoer))[0]?.naam || id || "Zonder naam";
      return { conceptId, titel: naam, kwaliteit: score, verbeterpunt: verbeterpunten[0]?.label ?? null, bewaardOp: bewaardOp.toISOString(), door, wijzigt: wijzigt?.id ?? null };
    }),
  );
  const woorden = toWoorden(q.toLowerCase());
  return ok(regels.filter(({ titel }) => woorden.every((woord) => titel.toLowerCase().includes(woord))));
}

export interface Ingetrokkenregel {
  readonly id: string;
  readonly titel: string;
  readonly werkgever: string | null;
  readonly kanaal: Kanaal;
  readonly reden: string;
  /** ISO. */
  readonly ingetrokkenOp: string;
  /** Its text is still there, to publish it again. */
  readonly terug: boolean;
}

/** What was withdrawn in the last month, the latest first. */
export async function listIngetrokken(sessie: Sessie, soort: Soort, { q, pagina }: Pick<Lijstfilter, "q" | "pagina">): Promise<Result<Bladzijde<Ingetrokkenregel>, HandFout>> {
  const mag = await demand(magBestandZien, sessie);
  if (!mag.ok) return mag;
  const zoals = (woord: string) => ({ contains: woord, mode: "insensitive" as const });
  const where = {
    organisatieId: sessie.namens.id, soort, verwijderenVoor: { gt: now() },
    AND: toWoorden(q).map((woord) => ({ OR: [{ id: zoals(woord) }, { titel: zoals(woord) }, { werkgever: zoals(woord) }] })),
  };
  const totaal = await db().ingetrokkenRecord.count({ where });
  const paginas = Math.max(1, Math.ceil(totaal / PER_PAGINA));
  const deze = Math.min(pagina, paginas);
  const rijen = await db().ingetrokkenRecord.findMany({ where, orderBy: [{ ingetrokkenOp: "desc" }, { id: "asc" }], skip: (deze - 1) * PER_PAGINA, take: PER_PAGINA });
  const regels = rijen.map(({ id, titel, werkgever, kanaal, reden, ingetrokkenOp, origineel }) => ({ id, titel: titel ?? id, werkgever, kanaal, reden, ingetrokkenOp: ingetrokkenOp.toISOString(), terug: origineel !== null }));
  return ok({ regels, totaal, pagina: deze, paginas });
}

/** How many there are of each, for the choices above the list. */
export async function countNaastGepubliceerd(sessie: Sessie): Promise<Readonly<Record<Soort, { readonly concepten: number; readonly ingetrokken: number }>>> {
  const where = { organisatieId: sessie.namens.id, verwijderenVoor: { gt: now() } };
  const [vacatures, werkzoekenden] = await Promise.all(
    soorten.map(async (soort) => ({
      concepten: magBestandWijzigen(sessie).ok ? await db().recordconcept.count({ where: { ...where, soort } }) : 0,
      ingetrokken: magBestandZien(sessie).ok ? await db().ingetrokkenRecord.count({ where: { ...where, soort } }) : 0,
    })),
  );
  const geen = { concepten: 0, ingetrokken: 0 };
  return { vacatures: vacatures ?? geen, werkzoekenden: werkzoekenden ?? geen };
}
