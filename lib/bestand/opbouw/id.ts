import type { Soort } from "@/lib/standaard/soort";
import { isPseudoniem } from "../privacy/pseudoniem";
import { vouw, zegtNiets } from "../waarden/woorden";
import type { Opbouwcontext } from "./context";
import type { Rijlezer } from "./rijlezer";

/** What tells one record from another when the file has no id. */
const HERKENBAAR: Record<Soort, readonly string[]> = { werkzoekenden: ["naam", "geboortedatum", "postcode"], vacatures: ["naam", "beroep", "werkgever", "postcode"] };
const GELDIG = /^[a-zA-Z0-9_.-]{1,200}$/;

/**
 * The id of a row: its own; else the pseudonym of its BSN; else a pseudonym of what identifies it, which stays the same as long as that
 * does. Signs that can't stand in an id become hyphens. Null, and an error, when there is nothing to go by.
 */
export function bouwId(rij: Rijlezer, soort: Soort, { pseudoniemen }: Opbouwcontext): string | null {
  const eigen = rij.tekst("id");
  if (!zegtNiets(eigen)) return cleanId(rij, eigen);
  const bsn = rij.tekst("bsn");
  if (isPseudoniem(bsn)) return bsn;
  if (rij.heeftKolom("id")) {
    rij.meld("fout", "id", "id_ontbreekt", "Deze rij heeft geen kenmerk. Geef elke rij een eigen nummer, dat bij een volgende levering hetzelfde blijft.");
    return null;
  }
  const delen = HERKENBAAR[soort].flatMap((doel) => rij.alle(doel).map(({ tekst }) => `${doel}=${vouw(tekst)}`));
  if (delen.length >= 2) return pseudoniemen.id(delen.join("|"));
  rij.meld("fout", "id", "id_ontbreekt", "In dit bestand staat geen kolom met een kenmerk. Voeg een kolom toe met een eigen nummer per rij, of wijs die kolom aan.");
  return null;
}

/** A longer text is no reference, and would take long to clean. */
const LANGST = 1000;

function cleanId(rij: Rijlezer, text: string): string | null {
  const id = text.length > LANGST ? "" : text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^a-zA-Z0-9_.-]+/g, "-").replace(/^-+|-+$/g, "");
  if (GELDIG.test(id) && !/^\.{1,2}$/.test(id)) return id;
  rij.meld("fout", "id", "id_ongeldig", "Dit kenmerk kan niet: gebruik letters, cijfers, punten en streepjes, hoogstens 200.");
  return null;
}
