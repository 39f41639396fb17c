import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { type Concept, LEEG_CONCEPT } from "./concept";

/** The form as it was for a stored zoekvraag, to change it and ask again. */
export function conceptVan({ kenmerk, beroepen, gebied, uren, vervoermiddelen, soortWerk, woorden }: Zoekvraag): Concept {
  return {
    ...LEEG_CONCEPT,
    kenmerk,
    beroepen,
    plaats: gebied.postcode,
    afstand: String(gebied.afstand),
    ...(uren && { urenMin: uren.min?.toString() ?? "", urenMax: uren.max?.toString() ?? "", urenBelang: uren.belang }),
    ...(vervoermiddelen && { vervoermiddelen: vervoermiddelen.codes, vervoerBelang: vervoermiddelen.belang }),
    ...(soortWerk && { soortWerk: soortWerk.soorten, soortWerkBelang: soortWerk.belang }),
    ...(woorden && { woorden: woorden.woorden.join(", ") }),
  };
}
