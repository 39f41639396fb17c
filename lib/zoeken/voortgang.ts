import "server-only";
import type { Selectievraag } from "@/lib/db/rijen";
import { now } from "@/lib/klok";
import { ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import type { ZoekFout } from "./fouten";
import { dagenTot, DETAILS_PER_ZOEKVRAAG } from "./termijnen";
import { readZoekvraag, type BewaardeZoekvraag } from "./zoekvraag-lezen";

/** How one selectievraag is doing. `uitkomst` null: still asking. */
export interface SelectievraagStand {
  readonly volgnummer: number;
  /** Null when the question has no beroep, or several in one. */
  readonly beroepNaam: string | null;
  readonly uitkomst: Selectievraag["uitkomst"];
  readonly toelichting: string | null;
  readonly aantal: number;
  /** Rows that broke the contract and were set aside. */
  readonly geweigerd: number;
  /** The same question once more with what is *graag*, because the plain one reached its maximum. */
  readonly aangescherpt: boolean;
  /** Rows beyond what is kept of one zoekvraag. */
  readonly nietBewaard: number;
  readonly duurMs: number | null;
}

/** Everything about a zoekvraag but its rows: what a browser polls. */
export interface Voortgang {
  readonly id: string;
  readonly richting: Soort;
  readonly kenmerk: string;
  readonly klaar: boolean;
  /** Stopped by who asked; what had come in by then is there. */
  readonly geannuleerd: boolean;
  readonly gevraagdOp: string;
  readonly verwijderenVoor: string;
  readonly dagenOver: number;
  readonly detailsGebruikt: number;
  readonly detailsMaximum: number;
  readonly selectievragen: readonly SelectievraagStand[];
}

/** The state of a zoekvraag as it is now, from any node. */
export async function followZoekvraag(sessie: Sessie, id: string): Promise<Result<Voortgang, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, id);
  return gelezen.ok ? ok(toVoortgang(gelezen.value)) : gelezen;
}

/** The state of a zoekvraag that was read already. */
export function toVoortgang({ rij }: BewaardeZoekvraag): Voortgang {
  return {
    id: rij.id,
    richting: rij.richting,
    kenmerk: rij.kenmerk,
    klaar: rij.status !== "bezig",
    geannuleerd: rij.status === "geannuleerd",
    gevraagdOp: rij.gevraagdOp.toISOString(),
    verwijderenVoor: rij.verwijderenVoor.toISOString(),
    dagenOver: dagenTot(rij.verwijderenVoor, now()),
    detailsGebruikt: rij.detailsGeteld,
    detailsMaximum: DETAILS_PER_ZOEKVRAAG,
    selectievragen: rij.selectievragen.map(toStand),
  };
}

const toStand = ({ volgnummer, beroepNaam, uitkomst, toelichting, aantal, geweigerd, aangescherpt, nietBewaard, duurMs }: SelectievraagStand): SelectievraagStand => ({
  volgnummer, beroepNaam, uitkomst, toelichting, aantal, geweigerd, aangescherpt, nietBewaard, duurMs,
});
