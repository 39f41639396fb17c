import "server-only";
import type { Zoekvraag as ZoekvraagRij } from "@/lib/db/rijen";
import { db } from "@/lib/db/client";
import type { CriteriumId } from "@/lib/rangschikking/criteria/criterium";
import { vandaag } from "@/lib/klok";
import { rankResultaten } from "@/lib/rangschikking/rangschikken";
import { verruim, verruimbaar } from "@/lib/rangschikking/verruimen";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { loadAskedUri } from "@/lib/vum/gevraagde-code";
import { type GeplandeSelectievraag, toSelectievragen, type ToAskedUri } from "@/lib/vum/selectievragen";
import { readRijen } from "./antwoorden";
import { VERRUIMINGEN_MAXIMUM, WEINIG_RESULTATEN } from "./termijnen";

/** A wider question: which criterion is given up, and what must be asked to count it. */
export interface GeplandeVerruiming {
  readonly criterium: CriteriumId;
  readonly vraag: Zoekvraag;
  readonly selectievragen: readonly GeplandeSelectievraag["vraagObject"][];
}

/**
 * The wider questions worth counting for a zoekvraag that was asked; none where results aren't few, where none could be had,
 * or where there are more than a bron may give.
 */
export async function planVerruimingen(rij: Pick<ZoekvraagRij, "organisatieId" | "id">, vraag: Zoekvraag): Promise<readonly GeplandeVerruiming[]> {
  const { organisatieId, id } = rij;
  const uitkomsten = await db().selectievraag.findMany({ where: { organisatieId, zoekvraagId: id, aangescherpt: false }, select: { uitkomst: true, aantal: true } });
  const isComplete = uitkomsten.every(({ uitkomst }) => uitkomst === "answered");
  const binnen = uitkomsten.reduce((total, { aantal }) => total + aantal, 0);
  if (!isComplete || !(await isFew(organisatieId, id, vraag, binnen))) return [];
  return chooseVerruimingen(vraag, await loadAskedUri());
}

/** With this many rows in, what *moet* costs is counted from those (lib/rangschikking/uitval.ts); nothing need be asked. */
const GENOEG_BINNEN = 1_000;

async function isFew(organisatieId: number, id: string, vraag: Zoekvraag, binnen: number): Promise<boolean> {
  if (binnen < WEINIG_RESULTATEN) return true;
  if (binnen > GENOEG_BINNEN) return false;
  const paren = await readRijen(vraag, { organisatieId, id });
  return rankResultaten(vraag, paren.map(({ rij }) => rij), { vandaag: vandaag() }).length < WEINIG_RESULTATEN;
}

/**
 * Wider questions that ask the exchange something else than before, as far as they fit in the number that may be asked. Those
 * that take fewer selectievragen first: with several beroepen each criterium takes as many. What only filters what came in is
 * counted from that, and needs no asking.
 */
export function chooseVerruimingen(vraag: Zoekvraag, toUri: ToAskedUri): readonly GeplandeVerruiming[] {
  const objects = (wider: Zoekvraag) => toSelectievragen(wider, toUri).map(({ vraagObject }) => vraagObject);
  const asked = JSON.stringify(objects(vraag));
  const wider = verruimbaar(vraag)
    .map((criterium): GeplandeVerruiming => {
      const ruimer = verruim(vraag, criterium);
      return { criterium, vraag: ruimer, selectievragen: objects(ruimer) };
    })
    .filter(({ selectievragen }) => JSON.stringify(selectievragen) !== asked)
    .toSorted((a, b) => a.selectievragen.length - b.selectievragen.length);
  let left = VERRUIMINGEN_MAXIMUM;
  return wider.filter(({ selectievragen }) => {
    if (selectievragen.length > left) return false;
    left -= selectievragen.length;
    return true;
  });
}
