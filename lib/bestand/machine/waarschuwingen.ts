import type { Rij, Rijen } from "@/lib/bron/opslag";
import { idVeld, type Soort } from "@/lib/standaard/soort";
import type { RecordFout } from "../meldingen";

const POSTCODE = { vacatures: "adres.postcode", werkzoekenden: "mobiliteit.bemiddelingspostcode" } as const satisfies Record<Soort, string>;

const isVerlopen = (rij: Rij | Rijen["vacatures"], vandaag: string): boolean => "sluitingsdatum" in rij && rij.sluitingsdatum !== null && rij.sluitingsdatum < vandaag;

/** What is worth saying about a record that is published all the same. `vandaag` as `YYYY-MM-DD`. */
export function waarschuwingenVan(soort: Soort, rij: Rij, isPseudoniem: boolean, vandaag: string): RecordFout[] {
  return [
    ...(isPseudoniem ? [{ pad: idVeld[soort], code: "bsn_vervangen", melding: "Als id stond hier een burgerservicenummer (BSN), of een getal dat er een kan zijn. We hebben het niet bewaard: het record heeft een pseudoniem als id, bij elke levering hetzelfde. Gebruik liever een eigen id." }] : []),
    ...(rij.pc4 === null ? [{ pad: POSTCODE[soort], code: "zonder_postcode", melding: "Er is geen Nederlandse postcode. Niemand vindt dit record, want elke vraag gaat over een gebied." }] : []),
    ...(isVerlopen(rij, vandaag) ? [{ pad: "sluitingsdatumVacature", code: "verlopen", melding: "De sluitingsdatum is voorbij. Het portaal trekt deze vacature vanzelf in." }] : []),
  ];
}
