import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { AFWIJSREDENEN, BEOORDELINGEN, GETELDE_STATUSSEN, NOTITIE_LENGTE } from "@/lib/beoordeling/status";
import { db, type DbClient } from "@/lib/db/client";
import { encrypt } from "@/lib/db/versleuteling";
import { now } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import { containsBsn } from "@/lib/standaard/bsn";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordVerwerking } from "@/lib/verantwoording/verwerking";
import { readMatches } from "./antwoorden";
import { toInvoerFout, type ZoekFout } from "./fouten";
import { resultaatVingerafdruk } from "./resultaat-vingerafdruk";
import { resultaatSleutel } from "./sleutel";
import { tel, telPlekVan, type TelPlek } from "./tellen";
import { bewarenTot } from "./termijnen";
import { readZoekvraag, type BewaardeZoekvraag } from "./zoekvraag-lezen";

const notitie = z
  .string()
  .trim()
  .max(NOTITIE_LENGTE, { error: `Gebruik voor de notitie niet meer dan ${NOTITIE_LENGTE} tekens.` })
  .refine((text) => !containsBsn(text), { error: "In de notitie staat een burgerservicenummer (BSN). Haal het weg; gebruik je eigen kenmerk." })
  .transform((text) => text || undefined);

/** What somebody did with one result. A reason only with `afgewezen`. */
const beoordelingSchema = z
  .object({
    zoekvraagId: z.uuid(),
    sleutel: z.string().regex(/^[\w-]{16}$/),
    status: z.enum(BEOORDELINGEN, { error: "Kies wat je met dit resultaat deed." }),
    reden: z.preprocess((value) => (value === "" ? undefined : value), z.enum(AFWIJSREDENEN, { error: "Kies een reden uit de lijst." }).optional()),
    notitie: notitie.optional(),
  })
  .refine(({ status, reden }) => status !== "afgewezen" || reden !== undefined, { error: "Kies waarom dit resultaat niet past.", path: ["reden"] })
  .transform(({ status, reden, ...rest }) => ({ ...rest, status, reden: status === "afgewezen" ? reden : undefined }));

type NieuweBeoordeling = z.output<typeof beoordelingSchema>;

/**
 * Adds what somebody did with a result to its history. Recognisable in later zoekvragen of the organisation by its fingerprint
 * for six months; the note is encrypted and gone with the results. `gezien` never takes the place of a judgement.
 */
export async function setBeoordeling(sessie: Sessie, input: unknown): Promise<Result<void, ZoekFout>> {
  const parsed = beoordelingSchema.safeParse(input);
  if (!parsed.success) return err(toInvoerFout(parsed.error));
  const gelezen = await readZoekvraag(sessie, parsed.data.zoekvraagId);
  if (!gelezen.ok) return gelezen;
  const { matches } = await readMatches(gelezen.value);
  const match = matches.find(({ vumID }) => resultaatSleutel(vumID) === parsed.data.sleutel);
  if (!match) return err({ soort: "niet-gevonden" });
  const afdruk = resultaatVingerafdruk(sessie.namens.id, gelezen.value.rij.richting, match);
  const plek = await telPlekVan(sessie.namens.id, gelezen.value.vraag);
  await db().$transaction((tx) => addBeoordeling(tx, sessie, gelezen.value.rij, parsed.data, afdruk, plek));
  return ok(undefined);
}

async function addBeoordeling(tx: DbClient, sessie: Sessie, rij: BewaardeZoekvraag["rij"], nieuw: NieuweBeoordeling, afdruk: Buffer, plek: TelPlek): Promise<void> {
  const organisatieId = sessie.namens.id;
  const { zoekvraagId, sleutel, status } = nieuw;
  // Two colleagues at once: the lock gives their judgements an order.
  await tx.$queryRaw`SELECT 1 FROM zoekvraag WHERE organisatie_id = ${organisatieId} AND id = ${zoekvraagId}::uuid FOR UPDATE`;
  const eerdere = await tx.beoordeling.findMany({ where: { organisatieId, zoekvraagId, sleutel }, select: { status: true, op: true }, orderBy: { op: "desc" } });
  if (status === "gezien" && eerdere.length > 0) return;
  const op = new Date(Math.max(now().getTime(), (eerdere[0]?.op.getTime() ?? 0) + 1));
  await tx.beoordeling.create({
    data: {
      organisatieId, id: randomUUID(), zoekvraagId, sleutel, richting: rij.richting, kenmerk: rij.kenmerk, vingerafdruk: new Uint8Array(afdruk), status,
      reden: nieuw.reden ?? null, notitie: nieuw.notitie ? encrypt(nieuw.notitie) : null, accountId: sessie.account.id,
      op, notitieTot: rij.verwijderenVoor, bewarenTot: bewarenTot(op),
    },
  });
  if (status === "gezien") return;
  const geteld = GETELDE_STATUSSEN.find((wat) => wat === status);
  if (geteld && !eerdere.some((eerder) => eerder.status === status)) await tel(tx, plek, geteld);
  await recordVerwerking(tx, {
    organisatieId, accountId: sessie.account.id, handeling: "resultaat beoordeeld", doelbinding: "arbeidsbemiddeling", kenmerk: rij.kenmerk,
    gegevens: { zoekvraagId, sleutel, status },
  });
}
