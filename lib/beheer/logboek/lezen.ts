import "server-only";
import { db } from "@/lib/db/client";
import { ok, type Result } from "@/lib/result";
import { magLogboekZien, type Weigering } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordWeigering } from "@/lib/toegang/weigering-vastleggen";
import { parseBreuk, type Breuksoort } from "@/lib/verantwoording/keten/breuk";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { countVerwerkingen, namenPerOin, searchVerwerkingen } from "@/lib/verantwoording/zoeken";
import { toFilter, type Logboekvraag } from "./filter";
import { toLogboekregel, type Logboekregel } from "./regel";

const PER_PAGINA = 50;
/** Counting goes on up to here; more is "meer dan". */
export const TELLEN_TOT = 10_000;

/** A page of the log. */
export interface Logboekpagina {
  readonly regels: readonly Logboekregel[];
  /** At most {@link TELLEN_TOT}. */
  readonly totaal: number;
  /** Where the next page begins; null on the last. */
  readonly verder: { readonly tijdstip: string; readonly volgnummer: string } | null;
}

/** Searches the log of the organisation worked for, the newest first. Looking is a processing too: it is logged, with what was looked for. */
export async function searchLogboek(sessie: Sessie, vraag: Logboekvraag): Promise<Result<Logboekpagina, Weigering>> {
  const recht = magLogboekZien(sessie);
  if (!recht.ok) {
    await recordWeigering(sessie, recht.error);
    return recht;
  }
  const organisatieId = sessie.namens.id;
  const filter = toFilter(vraag);
  const na = vraag.na && { tijdstip: new Date(vraag.na.tijdstip), volgnummer: BigInt(vraag.na.volgnummer) };
  const [gevonden, totaal, namen] = await Promise.all([searchVerwerkingen(organisatieId, filter, { na, limit: PER_PAGINA + 1 }), countVerwerkingen(organisatieId, filter, TELLEN_TOT), namenPerOin()]);
  const pagina = gevonden.slice(0, PER_PAGINA);
  await recordVerwerking(db(), { organisatieId, accountId: sessie.account.id, handeling: "logboek geraadpleegd", doelbinding: "toezicht", ...logged(vraag, pagina.length) });
  const laatste = gevonden.length > PER_PAGINA ? pagina.at(-1) : undefined;
  return ok({
    regels: pagina.map((regel) => toLogboekregel(organisatieId, namen, regel)),
    totaal,
    verder: laatste ? { tijdstip: laatste.tijdstip.toISOString(), volgnummer: String(laatste.volgnummer) } : null,
  });
}

/** What of a question goes into the log itself. */
export const logged = ({ van, tot, wie, handeling, kenmerk, record }: Logboekvraag, aantal: number) => ({
  ...(kenmerk !== undefined && { kenmerk }),
  gegevens: { van, tot, aantal, ...(wie !== undefined && { wie: String(wie) }), ...(handeling !== undefined && { gezocht: handeling }), ...(record !== undefined && { record }) },
});

/** How the chain stood when it was last verified. */
export interface Ketenstand {
  /** ISO; null when it never was. */
  readonly gecontroleerdOp: string | null;
  readonly regels: number;
  readonly breuk: { readonly soort: Breuksoort; readonly positie: number } | null;
}

/** For the screen; the caller has the right to see the log. */
export async function readKetenstand({ namens }: Sessie): Promise<Ketenstand> {
  const laatste = await db().logboekControle.findFirst({ where: { organisatieId: namens.id }, orderBy: { gezetOp: "desc" } });
  if (!laatste) return { gecontroleerdOp: null, regels: 0, breuk: null };
  const soort = laatste.breuk === null ? undefined : parseBreuk(laatste.breuk);
  return { gecontroleerdOp: laatste.gezetOp.toISOString(), regels: Number(laatste.positie), breuk: soort ? { soort, positie: Number(laatste.breukPositie ?? 0n) } : null };
}

/** Accounts that did something, to choose from: of the own organisation and of those that work for it. */
export async function listLogboekgebruikers({ namens }: Sessie): Promise<{ id: number; naam: string }[]> {
  const accounts = await db().account.findMany({
    where: { OR: [{ organisatieId: namens.id }, { organisatie: { treedtOpVoor: { some: { vertegenwoordigdeId: namens.id } } } }] },
    select: { id: true, weergavenaam: true, organisatieId: true, organisatie: { select: { naam: true } } },
    orderBy: [{ weergavenaam: "asc" }, { id: "asc" }],
  });
  return accounts.map(({ id, weergavenaam, organisatieId, organisatie }) => ({ id, naam: `${weergavenaam ?? "Gebruiker"} (${id})${organisatieId === namens.id ? "" : ` van ${organisatie.naam}`}` }));
}
