import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { findBeroep } from "@/lib/beroepen/beroepen";
import { codeBeroep } from "@/lib/beroepen/code-beroep";
import { db } from "@/lib/db/client";
import { codeerBeroepen, type CodeerBeroep } from "../coderen/beroepen";
import { beslotenCodes, beslotenCompetentie, GEEN_BESLISSINGEN } from "../coderen/beslissingen";
import { verzamelCompetenties } from "../coderen/competentieteksten";
import { verzamelBeroepen } from "../oordeel/beoordeel-bestand";
import { readBronrijen } from "./bronrijen";
import { metBeslissingen } from "./codering";
import type { Kennis } from "./kennis";
import { loadBeslissingen, markGebruikt } from "./keuzes";
import type { Werkplek } from "./lease";
import { LOS, zetStand } from "./overgang";
import { packTeksten } from "./teksten-bewaard";

/** More different texts than this are no occupations but a column of sentences: the rest, the least used, isn't looked up. */
export const MEESTE_TEKSTEN = 3_000;

/** Codes the distinct texts of a delivery. Goes on to judging (and keeps the work) when nobody has to decide on any; true then. With texts that weren't looked up it stops, to say so. */
export async function codeerLevering(plek: Werkplek, { indeling }: Kennis, rijen: number): Promise<boolean> {
  const { sleutel, meld, signal } = plek;
  const zie = (gezien: number): void => {
    signal.throwIfAborted();
    meld({ gedaan: gezien, totaal: rijen * 2 });
  };
  const teksten = await verzamelBeroepen(readBronrijen(sleutel, zie), indeling);
  const totaal = Math.min(teksten.alle().length, MEESTE_TEKSTEN);
  const overgeslagen = new Set<string>();
  const { teksten: gecodeerd } = await codeerBeroepen(teksten, GEEN_BESLISSINGEN, codeerMet(plek, rijen, totaal, overgeslagen), async (code) => (await findBeroep(code)) !== undefined);
  const competenties = indeling?.doelen.includes("competentie") === true ? await verzamelCompetenties(readBronrijen(sleutel, () => signal.throwIfAborted()), indeling) : [];
  const beslissingen = await loadBeslissingen(sleutel.organisatieId);
  const beroepen = gecodeerd.filter(({ tekst }) => !overgeslagen.has(tekst) || beslotenCodes(beslissingen, tekst) !== undefined);
  const nietOpgezocht = gecodeerd.length - beroepen.length;
  const besloten = metBeslissingen(beroepen, beslissingen);
  await markGebruikt(sleutel.organisatieId, "competentie", competenties.map(({ tekst }) => tekst).filter((tekst) => beslotenCompetentie(beslissingen, tekst) !== undefined));
  await markGebruikt(sleutel.organisatieId, "beroep", besloten.filter(({ stand }) => stand === "besloten").map(({ tekst }) => tekst));
  const verder = nietOpgezocht === 0 && besloten.every(({ stand }) => stand !== "open");
  await zetStand(db(), plek, verder ? "controleren" : "beroepen", { ...(verder ? {} : LOS), teksten: packTeksten({ beroepen, competenties, nietOpgezocht }), gedaan: 0, totaal: null });
  return verder;
}

/** The lookup, one text at a time so that others get a turn, up to its limit. */
function codeerMet({ meld, signal }: Werkplek, rijen: number, totaal: number, overgeslagen: Set<string>): CodeerBeroep {
  let gedaan = 0;
  return async (text) => {
    signal.throwIfAborted();
    gedaan += 1;
    if (gedaan > MEESTE_TEKSTEN) {
      overgeslagen.add(text);
      return [];
    }
    meld({ gedaan: rijen + Math.round((rijen * gedaan) / Math.max(1, totaal)), totaal: rijen * 2 });
    await nextTurn();
    return codeBeroep(text);
  };
}
