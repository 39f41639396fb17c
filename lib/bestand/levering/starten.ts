import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { log } from "@/lib/log";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import { zoekBekende } from "../kolommen/koprij-zoeken";
import { toWeigering } from "../lezen/weigering";
import { pseudoniemenVan } from "../oordeel/context";
import { bereidVoor } from "../oordeel/voorbereiden";
import { zonderBsn } from "../privacy/bsn-cel";
import { createRijenopslag } from "./bronrijen";
import type { UploadFout } from "./fouten";
import { Gestopt } from "./gestopt";
import { sluitUpload, VERBINDING_WEG } from "./kapot";
import { packKennis, type Kennis } from "./kennis";
import { loadVingerafdrukken } from "./keuzes";
import { withLease, type Werkplek } from "./lease";
import { openUpload } from "./openen";
import { LOS, sendLevering, zetStand } from "./overgang";
import { toKennis } from "./voorstellen";
import { demandWijzigen } from "./vinden";
import { letOpVerbinding, VerbindingWeg } from "./verbinding";

/** A file that somebody uploads. */
export interface Upload {
  readonly soort: Soort;
  /** Chosen by the browser (a UUID), so that it can poll for progress while it sends. Unique within the organisation. */
  readonly id: string;
  readonly bestandsnaam: string;
  readonly stroom: AsyncIterable<Uint8Array>;
  /** Size in bytes, when known. */
  readonly totaal?: number;
  /** The delivery that this file corrects; dropped when this one has been judged. */
  readonly vervangt?: string;
}

/**
 * Reads an upload to its end, row by row, and returns when all of it is in. What is kept is the cleaned rows, encrypted: no BSN ever
 * reaches the database, and neither does the file. What comes then is work of the queue, whether the browser stays or not: with columns
 * that are known from before it goes on to `controle` by itself. A refused or broken upload leaves nothing but its line.
 */
export async function startLevering(sessie: Sessie, upload: Upload): Promise<Result<{ readonly id: string }, UploadFout>> {
  const mag = await demandWijzigen(sessie);
  if (!mag.ok) return mag;
  const poging = randomUUID();
  const bestandsnaam = zonderBsn(upload.bestandsnaam).slice(0, 200) || "bestand";
  const geopend = await openUpload(sessie, { ...upload, bestandsnaam }, poging);
  if (!geopend.ok) return geopend;
  const sleutel = { organisatieId: sessie.namens.id, id: upload.id };
  try {
    return await withLease(sleutel, poging, (plek) => lees(plek, upload, bestandsnaam));
  } catch (error) {
    const fout = toUploadFout(error, upload.id);
    if (fout?.soort !== "gestopt") await sluitUpload(sleutel, poging, bestandsnaam, "mislukt", VERBINDING_WEG);
    if (!fout) throw error;
    log.info({ uitkomst: fout.soort }, "an upload came to nothing");
    return err(fout);
  }
}

function toUploadFout(error: unknown, id: string): Extract<UploadFout, { soort: "gestopt" | "afgebroken" }> | null {
  if (error instanceof Gestopt) return { soort: "gestopt", id };
  return error instanceof VerbindingWeg ? { soort: "afgebroken", id } : null;
}

async function lees(plek: Werkplek, upload: Upload, bestandsnaam: string): Promise<Result<{ readonly id: string }, UploadFout>> {
  const { sleutel, poging, signal, meld } = plek;
  const { soort, totaal } = upload;
  const opslag = createRijenopslag(sleutel, poging);
  const voorbereid = await bereidVoor({ stroom: letOpVerbinding(upload.stroom, signal, totaal), ...(totaal === undefined ? {} : { totaal }) }, {
    soort,
    pseudoniemen: pseudoniemenVan(sleutel.organisatieId, soort),
    zoekKoprij: zoekBekende(soort, await loadVingerafdrukken(sleutel.organisatieId, soort)),
    bewaar: opslag.bewaar,
    voortgang: ({ gelezen, totaal: bytes, rijen }) => meld({ gedaan: gelezen, totaal: bytes, rijen }),
    signal,
  });
  const gelezen = voorbereid.ok && voorbereid.value.rijen === 0 ? err(toWeigering("leeg")) : voorbereid;
  if (!gelezen.ok) {
    const weigering = { ...gelezen.error, melding: zonderBsn(gelezen.error.melding) };
    await sluitUpload(sleutel, poging, bestandsnaam, "geweigerd", weigering.melding);
    return err({ soort: "geweigerd", id: sleutel.id, weigering });
  }
  await opslag.klaar();
  await rondAf(plek, await toKennis(sleutel.organisatieId, soort, bestandsnaam, gelezen.value), gelezen.value.rijen);
  return ok({ id: sleutel.id });
}

/** All is in: a person looks at the columns, unless they are known. */
async function rondAf(plek: Werkplek, kennis: Kennis, rijen: number): Promise<void> {
  const verder = kennis.kolommen === null || kennis.bekend;
  await zetStand(db(), plek, verder ? "coderen" : "kolommen", { ...LOS, kennis: packKennis(kennis), rijen, gedaan: 0, totaal: null });
  if (verder) await sendLevering(plek.sleutel);
}
