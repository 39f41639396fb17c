import type { Result } from "@/lib/result";
import type { Berichtfout } from "@/lib/standaard/fouten";
import { parseSelectievraag, type SelectievraagVan } from "@/lib/standaard/parse-selectievraag";
import { contractpad, idVeld, type Soort } from "@/lib/standaard/soort";
import { parseSelectievraagV2 } from "@/lib/standaard/v2/selectievraag";

interface Namen {
  /** First part of the path, the same towards bemiddelaars and bronnen. */
  readonly segment: string;
  /** Name of a bron's own id in its matches. */
  readonly idVeld: string;
  /** Name under which a detail is wrapped for the bemiddelaar. */
  readonly detailVeld: string;
}

/** How the contract names things per kind of record; the same in v2 and v3. */
export const NAMEN: Readonly<Record<Soort, Namen>> = {
  vacatures: { segment: contractpad.vacatures, idVeld: idVeld.vacatures, detailVeld: "vacature" },
  werkzoekenden: { segment: contractpad.werkzoekenden, idVeld: idVeld.werkzoekenden, detailVeld: "werkzoekende" },
};

/** A version of the contract as the exchange offers it. */
export interface Koppelvlak {
  readonly naam: "v2" | "v3";
  /** Value of `API-Version` and `X-VUM-berichtVersie`. */
  readonly versie: string;
  /** Path before the segment at the exchange. */
  readonly pad: string;
  /** Reads the body of a question, in either version as what it asks in v3. */
  readonly parseVraag: <S extends Soort>(soort: S, body: unknown) => Result<SelectievraagVan<S>, Berichtfout>;
}

export const KOPPELVLAK_V2: Koppelvlak = { naam: "v2", versie: "2.0.0", pad: "/vum/v2", parseVraag: parseSelectievraagV2 };

/** Also for contract 3.1, whose header still says 3.0.0. */
export const KOPPELVLAK_V3: Koppelvlak = { naam: "v3", versie: "3.0.0", pad: "/vum/v3", parseVraag: parseSelectievraag };

export const KOPPELVLAKKEN: readonly Koppelvlak[] = [KOPPELVLAK_V2, KOPPELVLAK_V3];
