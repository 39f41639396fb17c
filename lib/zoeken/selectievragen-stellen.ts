import "server-only";
import type { Selectievraag } from "@/lib/db/rijen";
import { db } from "@/lib/db/client";
import { encrypt } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import { type Zoekvraag, zoekvraagSchema } from "@/lib/rangschikking/zoekvraag";
import type { Mislukking } from "@/lib/vum/uitkomst";
import { loadAskedUri } from "@/lib/vum/gevraagde-code";
import { sharpen, sharpVolgnummer } from "./aanscherpen";
import { watchAnnulering } from "./annulering-volgen";
import { toAntwoord } from "./antwoorden";
import { rememberAntwoord } from "./antwoordgeheugen";
import { createRuimte, keepBest, type Ruimte } from "./bewaren";
import { closeZoekvraag } from "./zoekvraag-sluiten";
import { ask, type Antwoord, isBeantwoord } from "./vragen";
import { deadline } from "./zoekvraag-lezen";

/** For whom is asked: the verwerkingsverantwoordelijke. */
export interface Vrager {
  readonly id: number;
  readonly oin: string;
}

/** What the selectievragen of one zoekvraag share. */
interface Ronde {
  readonly vrager: Vrager;
  readonly vraag: Zoekvraag;
  readonly deadline: Date;
  readonly signal: AbortSignal;
  readonly ruimte: Ruimte;
}

/**
 * Asks every open selectievraag of a stored zoekvraag at once, all under one deadline, and stores each outcome as it comes in.
 * Stops as soon as the zoekvraag is cancelled. Never throws for what the exchange does; only for a database that is gone.
 */
export async function askZoekvraag(vrager: Vrager, id: string): Promise<void> {
  const { selectievragen, ...rij } = await db().zoekvraag.findUniqueOrThrow({
    where: { organisatieId_id: { organisatieId: vrager.id, id } },
    include: { selectievragen: { where: { uitkomst: null } } },
  });
  const vraag = zoekvraagSchema.parse(rij.vraag);
  const annulering = watchAnnulering(vrager.id, id);
  const ronde: Ronde = { vrager, vraag, deadline: deadline(rij.gevraagdOp), signal: annulering.signal, ruimte: createRuimte() };
  await Promise.all(selectievragen.map((selectievraag) => askWithSharper(ronde, selectievraag))).finally(annulering.stop);
  await closeZoekvraag(vrager, { rij, vraag });
}

/** With less time than this a second question has no chance. */
const WORTH_ASKING_MS = 1_000;

/** Asks one, and where it reached its maximum the sharper one too, under the same deadline. */
async function askWithSharper(ronde: Ronde, selectievraag: Selectievraag): Promise<void> {
  const status = await askAndStore(ronde, selectievraag);
  if (status !== "limitReached" || ronde.deadline.getTime() - now().getTime() < WORTH_ASKING_MS) return;
  const scherper = await storeSharper(ronde, selectievraag);
  if (scherper) await askAndStore(ronde, scherper);
}

async function storeSharper({ vraag }: Ronde, { organisatieId, zoekvraagId, volgnummer, beroepNaam }: Selectievraag): Promise<Selectievraag | null> {
  const vraagObject = sharpen(vraag, volgnummer, await loadAskedUri());
  if (vraagObject === null) return null;
  return db().selectievraag.create({ data: { organisatieId, zoekvraagId, volgnummer: sharpVolgnummer(volgnummer), beroepNaam, vraagObject, aangescherpt: true } });
}

async function askAndStore({ vrager, vraag, deadline: until, signal, ruimte }: Ronde, selectievraag: Selectievraag): Promise<Antwoord["status"]> {
  const started = performance.now();
  const antwoord = await ask(vrager.oin, vraag.richting, selectievraag.vraagObject, { deadline: until, signal });
  const duurMs = Math.round(performance.now() - started);
  const { organisatieId, zoekvraagId, volgnummer } = selectievraag;
  // `updateMany`: the zoekvraag may have been removed or cancelled while the exchange was asked, which is no fault.
  const { kolommen, gevonden } = await toOpslag(vraag, antwoord, ruimte);
  const opslaan = db().selectievraag.updateMany({ where: { organisatieId, zoekvraagId, volgnummer, uitkomst: null }, data: { ...kolommen, duurMs } });
  // Who asked is about to look: the rows are made while the database writes and other questions are still out.
  const [{ count }, onthouden] = await Promise.all([opslaan, gevonden && toAntwoord(vraag, gevonden)]);
  if (count === 1 && onthouden) rememberAntwoord({ organisatieId, zoekvraagId, volgnummer }, onthouden);
  return antwoord.status;
}

/** The columns that an outcome fills, and what is in the answer. */
async function toOpslag(vraag: Zoekvraag, antwoord: Antwoord, ruimte: Ruimte) {
  if (antwoord.status === "withdrawn") return { kolommen: { uitkomst: antwoord.status } };
  if (!isBeantwoord(antwoord)) return { kolommen: { uitkomst: antwoord.status, toelichting: toToelichting(antwoord) } };
  const { status, vraagID, gevonden, terzijde } = antwoord;
  const bewaard = await keepBest(vraag, gevonden, ruimte);
  const aantallen = { aantal: bewaard.matches.length, nietBewaard: gevonden.matches.length - bewaard.matches.length, geweigerd: terzijde };
  return { kolommen: { uitkomst: status, vraagId: vraagID, ...aantallen, antwoord: encrypt(JSON.stringify(bewaard.matches)) }, gevonden: bewaard };
}

const MET_RUST_GELATEN = "VUM gaf een paar keer achter elkaar geen antwoord en wordt even met rust gelaten. Stel de vraag zo opnieuw.";

/** What happened beyond the outcome itself: words for the user, codes and places for the helpdesk; never a value. */
function toToelichting(mislukking: Mislukking): string | null {
  switch (mislukking.status) {
    case "late":
      return null;
    case "unavailable":
      return mislukking.asked ? null : MET_RUST_GELATEN;
    case "refused":
      return [`http ${mislukking.httpStatus}`, mislukking.code].filter(Boolean).join(" ");
    case "invalid":
      return `${mislukking.path}: ${mislukking.reason}`;
  }
}
