import "server-only";
import { LRUCache } from "lru-cache";
import { now } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordLoseVerwerking, type NieuweVerwerking } from "@/lib/verantwoording/verwerking";

/** Looking again within this time, as a page that renews itself does, is the same opening. As long as a session lasts without use. */
const ZELFDE_OPENING_MS = 15 * 60_000;

interface GevraagdeZoekvraag {
  readonly id: string;
  readonly accountId: number;
  readonly kenmerk: string;
}

/** When what was opened last by whom, on this node: another node may write the line once more. */
const geopend = new LRUCache<string, number>({ max: 20_000, ttl: ZELFDE_OPENING_MS });

/** One line per opening. Awaited by who shows something: without its line nothing is shown. */
async function recordOpening(sleutel: string, verwerking: NieuweVerwerking): Promise<void> {
  const moment = now().getTime();
  if (moment - (geopend.get(sleutel) ?? Number.NEGATIVE_INFINITY) < ZELFDE_OPENING_MS) return;
  await recordLoseVerwerking(verwerking);
  geopend.set(sleutel, moment);
}

const regelVan = ({ account, namens }: Sessie, { id, kenmerk }: GevraagdeZoekvraag) =>
  ({ organisatieId: namens.id, accountId: account.id, doelbinding: "arbeidsbemiddeling", kenmerk, gegevens: { zoekvraagId: id } }) as const;

/** Somebody sees the results of a zoekvraag that a colleague asked (AVG art. 5 lid 2). Those of one's own are accounted for by the asking. */
export async function recordInzageVraag(sessie: Sessie, zoekvraag: GevraagdeZoekvraag): Promise<void> {
  if (zoekvraag.accountId === sessie.account.id) return;
  await recordOpening(`vraag/${sessie.account.id}/${zoekvraag.id}`, { ...regelVan(sessie, zoekvraag), handeling: "zoekvraag geopend" });
}

/** Somebody sees a fetched detail, contact data included: also who fetched it, and each time it is opened again. */
export async function recordInzageDetail(sessie: Sessie, zoekvraag: GevraagdeZoekvraag, vumID: string): Promise<void> {
  const regel = regelVan(sessie, zoekvraag);
  await recordOpening(`detail/${sessie.account.id}/${zoekvraag.id}/${vumID}`, { ...regel, handeling: "detail geraadpleegd", gegevens: { ...regel.gegevens, vumID } });
}
