import type { Rij } from "@/lib/bron/opslag";
import { idVeld, type Soort } from "@/lib/standaard/soort";
import type { RecordFout } from "../meldingen";

const POSTCODE = { vacatures: "adres.postcode", werkzoekenden: "mobiliteit.bemiddelingspostcode" } as const satisfies Record<Soort, string>;

/** What is worth saying about a record that is published all the same. */
export function waarschuwingenVan(soort: Soort, rij: Rij, isPseudoniem: boolean): RecordFout[] {
  return [
    ...(isPseudoniem ? [{ pad: idVeld[soort], code: "bsn_vervangen", melding: "Als id stond hier een burgerservicenummer (BSN), of een getal dat er een kan zijn. We hebben het niet bewaard: het record heeft een pseudoniem als id, bij elke levering hetzelfde. Gebruik liever een eigen id." }] : []),
    ...(rij.pc4 === null ? [{ pad: POSTCODE[soort], code: "zonder_postcode", melding: "Er is geen Nederlandse postcode. Niemand vindt dit record, want elke vraag gaat over een gebied." }] : []),
  ];
}
