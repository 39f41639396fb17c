import "server-only";
import { db } from "@/lib/db/client";
import type { Levering } from "@/lib/db/rijen";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import { doelen as alleDoelen, doelVan } from "../kolommen/doelen";
import type { Kolomindeling } from "../kolommen/indeling";
import { magMeer, ZEKER } from "../kolommen/voorstel";
import { readBegin } from "./begin";
import type { LeveringFout } from "./fouten";
import { packKennis, readKennis, type Kennis } from "./kennis";
import { saveIndeling } from "./keuzes";
import { toWeergave } from "./lezen";
import { sendLevering } from "./overgang";
import type { Leveringstand } from "./stand";
import { findLevering, findOmTeWijzigen, inStand } from "./vinden";
import type { Kolommenweergave } from "./weergave";

/** By column from 0: key of a target (`doelen` of the read model), or null for a column that isn't delivered. */
export type Doelen = readonly (string | null)[];

/** Standing in which the columns can be looked at and chosen (again). */
export const MET_KOLOMMEN = ["kolommen", "beroepen", "controle"] as const satisfies readonly Leveringstand[];
const VOORBEELDEN = 3;

/** The columns of a table with what is proposed for them. `verkeerde-stap` for JSON, which has none. */
export async function readKolommen(sessie: Sessie, id: string): Promise<Result<Kolommenweergave, LeveringFout>> {
  const gevonden = metKolommen(inStand(await findLevering(sessie, id), MET_KOLOMMEN));
  if (!gevonden.ok) return gevonden;
  const { levering, kennis, indeling } = gevonden.value;
  return ok({
    levering: await toWeergave(levering), koprij: indeling.koprij, titel: kennis.titel, begin: await readBegin({ organisatieId: levering.organisatieId, id }), indeling,
    kolommen: (kennis.kolommen ?? []).map(({ doel, voorbeelden, ...kolom }) => ({ ...kolom, voorbeelden: voorbeelden.slice(0, VOORBEELDEN), voorgesteld: doel, doel: indeling.doelen[kolom.kolom] ?? null, zeker: kolom.zekerheid >= ZEKER })),
    doelen: alleDoelen[levering.soort].map(({ sleutel, label, groep }) => ({ sleutel, label, groep, meer: magMeer(levering.soort, sleutel) })),
  });
}

/**
 * Chooses the mapping, remembers it for the next file with these headings, and starts coding the texts: poll `readLevering`. Also later on,
 * to go back to the columns. `invoer` when a target is unknown, or has two columns where it may have one.
 */
export async function kiesIndeling(sessie: Sessie, id: string, doelen: Doelen): Promise<Result<void, LeveringFout>> {
  const gevonden = metKolommen(await findOmTeWijzigen(sessie, id, MET_KOLOMMEN));
  if (!gevonden.ok) return gevonden;
  const { levering, kennis } = gevonden.value;
  const gekozen = toIndeling(levering.soort, gevonden.value.indeling, doelen);
  if (!gekozen.ok) return gekozen;
  const sleutel = { organisatieId: sessie.namens.id, id };
  const gedaan = await db().$transaction(async (tx) => {
    const { count } = await tx.levering.updateMany({
      where: { ...sleutel, stand: levering.stand },
      data: { stand: "coderen", kennis: packKennis({ ...kennis, indeling: gekozen.value }), teksten: null, oordeel: null, melding: null, gedaan: 0, totaal: null },
    });
    if (count > 0) await saveIndeling(tx, sleutel.organisatieId, gekozen.value);
    return count > 0;
  });
  if (!gedaan) return err({ soort: "verkeerde-stap", stand: "coderen" });
  await sendLevering(sleutel);
  return ok(undefined);
}

interface MetKolommen {
  readonly levering: Levering;
  readonly kennis: Kennis;
  readonly indeling: Kolomindeling;
}

/** A found delivery when it is a table. */
export function metKolommen(gevonden: Result<Levering, LeveringFout>): Result<MetKolommen, LeveringFout> {
  if (!gevonden.ok) return gevonden;
  const kennis = readKennis(gevonden.value.kennis);
  return kennis.indeling ? ok({ levering: gevonden.value, kennis, indeling: kennis.indeling }) : err({ soort: "verkeerde-stap", stand: gevonden.value.stand });
}

/** The mapping with other targets, when those can be. */
export function toIndeling(soort: Soort, indeling: Kolomindeling, doelen: Doelen): Result<Kolomindeling, LeveringFout> {
  if (doelen.length !== indeling.doelen.length) return err({ soort: "invoer", melding: "Deze indeling hoort bij een ander bestand. Laad de pagina opnieuw." });
  for (const [kolom, sleutel] of doelen.entries()) {
    if (sleutel === null) continue;
    const doel = doelVan(soort, sleutel);
    if (!doel) return err({ soort: "invoer", melding: "Een van de keuzes bestaat niet meer. Laad de pagina opnieuw." });
    if (!magMeer(soort, sleutel) && doelen.indexOf(sleutel) !== kolom) return err({ soort: "invoer", melding: `Je koos twee kolommen voor "${doel.label}". Kies er een.` });
  }
  return ok({ ...indeling, doelen: [...doelen] });
}
