import "server-only";
import { db, type DbClient } from "@/lib/db/client";
import { now, vandaag } from "@/lib/klok";
import { log } from "@/lib/log";
import { rankResultaten } from "@/lib/rangschikking/rangschikken";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { mergeGevonden } from "./matches";
import { toRijen } from "./rijen";
import { ANTWOORD_BINNEN_MS } from "./termijnen";
import type { GeplandeVerruiming } from "./verruimen-plannen";
import { ask, type Antwoord, isBeantwoord } from "./vragen";

interface Opdracht {
  readonly organisatieId: number;
  readonly zoekvraagId: string;
  readonly accountId: number;
  readonly kenmerk: string;
}

/** Stores that these are going to be counted, and accounts for it: asking is a processing, though no row of it is kept. */
export async function storeVerruimingen(tx: DbClient, { organisatieId, zoekvraagId, accountId, kenmerk }: Opdracht, plan: readonly GeplandeVerruiming[]): Promise<void> {
  if (plan.length === 0) return;
  await tx.verruiming.createMany({ data: plan.map(({ criterium }) => ({ organisatieId, zoekvraagId, criterium, gevraagdOp: now() })) });
  await recordVerwerking(tx, {
    organisatieId, accountId, handeling: "verruiming geteld", doelbinding: "arbeidsbemiddeling", kenmerk,
    gegevens: { zoekvraagId, selectievragen: plan.reduce((total, { selectievragen }) => total + selectievragen.length, 0) },
  });
}

/** Asks all of them at once, under one deadline of their own, and keeps the number of each as it comes in. */
export async function askVerruimingen(vrager: { readonly id: number; readonly oin: string }, { zoekvraagId }: { readonly zoekvraagId: string }, plan: readonly GeplandeVerruiming[]): Promise<void> {
  const deadline = new Date(now().getTime() + ANTWOORD_BINNEN_MS);
  await Promise.all(
    plan.map(async (verruiming) => {
      const data = await count(vrager.oin, verruiming, deadline).catch((error: unknown) => {
        log.error({ err: error, zoekvraagId }, "counting a wider question failed");
        return { uitkomst: "unavailable" as const, aantal: 0 };
      });
      await db().verruiming.updateMany({ where: { organisatieId: vrager.id, zoekvraagId, criterium: verruiming.criterium }, data });
    }),
  );
}

/** How many results the wider question would show. Of an answer that isn't whole no number is claimed. */
async function count(oin: string, { vraag, selectievragen }: GeplandeVerruiming, deadline: Date): Promise<{ uitkomst: Antwoord["status"]; aantal: number }> {
  const antwoorden = await Promise.all(selectievragen.map((vraagObject) => ask(oin, vraag.richting, vraagObject, { deadline })));
  const mislukt = antwoorden.find((antwoord) => !isBeantwoord(antwoord));
  if (mislukt) return { uitkomst: mislukt.status, aantal: 0 };
  const gevonden = mergeGevonden(vraag.richting, antwoorden.filter(isBeantwoord).map((antwoord) => antwoord.gevonden));
  const rijen = rankResultaten(vraag, await toRijen(vraag, gevonden), { vandaag: vandaag() });
  return { uitkomst: antwoorden.some(({ status }) => status === "limitReached") ? "limitReached" : "answered", aantal: rijen.length };
}
