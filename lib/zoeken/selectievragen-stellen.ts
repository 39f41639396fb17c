import "server-only";
import type { Selectievraag } from "@/lib/db/rijen";
import { db } from "@/lib/db/client";
import { encrypt } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import { strictSelectievraagVacatureSchema, strictSelectievraagWerkzoekendeSchema } from "@/lib/standaard/selectievraag";
import type { Soort } from "@/lib/standaard/soort";
import { askSelectievraag } from "@/lib/vum/client";
import type { Mislukking, Vraaguitkomst } from "@/lib/vum/uitkomst";
import { deadline } from "./zoekvraag-lezen";

/** For whom is asked: the verwerkingsverantwoordelijke. */
interface Vrager {
  readonly id: number;
  readonly oin: string;
}

/**
 * Asks every open selectievraag of a stored zoekvraag at once, all under one deadline, and stores each outcome as it comes in.
 * Never throws for what the exchange does; only for a database that is gone.
 */
export async function askZoekvraag(vrager: Vrager, id: string): Promise<void> {
  const { richting, gevraagdOp, selectievragen } = await db().zoekvraag.findUniqueOrThrow({
    where: { organisatieId_id: { organisatieId: vrager.id, id } },
    include: { selectievragen: { where: { uitkomst: null } } },
  });
  const until = deadline(gevraagdOp);
  await Promise.all(selectievragen.map((selectievraag) => askAndStore(vrager, richting, selectievraag, until)));
  await db().zoekvraag.updateMany({
    where: { organisatieId: vrager.id, id, status: "bezig" },
    data: { status: "klaar", klaarOp: now(), leaseTot: null },
  });
}

async function askAndStore(vrager: Vrager, soort: Soort, selectievraag: Selectievraag, until: Date): Promise<void> {
  const started = performance.now();
  const uitkomst = await ask(vrager, soort, selectievraag.vraagObject, until);
  const { organisatieId, zoekvraagId, volgnummer } = selectievraag;
  // `updateMany`: the zoekvraag may have been removed while the exchange was asked, which is no fault.
  await db().selectievraag.updateMany({
    where: { organisatieId, zoekvraagId, volgnummer },
    data: { ...toOpslag(uitkomst), duurMs: Math.round(performance.now() - started) },
  });
}

/** The stored question parsed again by its soort, then asked. */
function ask({ oin }: Vrager, soort: Soort, vraagObject: unknown, until: Date): Promise<Vraaguitkomst<Soort>> {
  return soort === "vacatures"
    ? askSelectievraag({ soort, vraagObject: strictSelectievraagVacatureSchema.parse(vraagObject), fromParty: oin }, { deadline: until })
    : askSelectievraag({ soort, vraagObject: strictSelectievraagWerkzoekendeSchema.parse(vraagObject), fromParty: oin }, { deadline: until });
}

/** The columns that an outcome fills. */
function toOpslag(uitkomst: Vraaguitkomst<Soort>) {
  if (uitkomst.status !== "answered" && uitkomst.status !== "limitReached") return { uitkomst: uitkomst.status, toelichting: toToelichting(uitkomst) };
  return {
    uitkomst: uitkomst.status, vraagId: uitkomst.vraagID, aantal: uitkomst.rijen.length,
    geweigerd: uitkomst.terzijde.length, antwoord: encrypt(JSON.stringify(uitkomst.rijen)),
  };
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
