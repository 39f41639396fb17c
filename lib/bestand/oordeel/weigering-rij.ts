import { celTekst, type Tabelrij } from "../lezen/rij";
import type { Kolomindeling } from "../kolommen/indeling";
import type { Rijlezer } from "../opbouw/rijlezer";
import { leesBezwaar, leesToestemming, zegtWeigering, type Toestemming } from "../privacy/toestemming";

/** What a row says about being exchanged, over all its columns: one refusal is enough. */
export function toestemmingVan(lezer: Rijlezer, rij: Tabelrij, indeling: Kolomindeling): Toestemming {
  const oordelen = [
    ...lezer.alle("toestemming").map(({ tekst }) => leesToestemming(tekst)),
    ...lezer.alle("bezwaar").map(({ tekst }) => leesBezwaar(tekst)),
    ...rij.cellen.flatMap((cel, at): Toestemming[] => (indeling.doelen[at] === "toestemming" || indeling.doelen[at] === "bezwaar" || !zegtWeigering(celTekst(cel)) ? [] : ["nee"])),
  ];
  if (oordelen.includes("nee")) return "nee";
  if (oordelen.includes("onduidelijk")) return "onduidelijk";
  return lezer.heeftKolom("toestemming") && !oordelen.includes("ja") ? "leeg" : oordelen.includes("leeg") ? "leeg" : "ja";
}
