import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Rol } from "./rol";
import type { Sessie } from "./sessie";

/** Why something may not be done: who may give the role, or that this organisation may never. */
export interface Weigering {
  readonly recht: string;
  readonly reden: "rol ontbreekt" | "geen SUWI-partij";
  /** The roles that would have given it. */
  readonly rollen: readonly Rol[];
}

/** A right: the session when it has it, so that what follows can only be reached through the check. */
export type Recht = (sessie: Sessie) => Result<Sessie, Weigering>;

interface Eisen {
  readonly rollen: readonly Rol[];
  /** Only on behalf of an organisation that may exchange by law. */
  readonly suwi: boolean;
}

function recht(naam: string, { rollen, suwi }: Eisen): Recht {
  return (sessie) => {
    if (!rollen.some((rol) => sessie.account.rollen.includes(rol))) return err({ recht: naam, reden: "rol ontbreekt", rollen });
    if (suwi && !sessie.namens.suwiPartij) return err({ recht: naam, reden: "geen SUWI-partij", rollen });
    return ok(sessie);
  };
}

/**
 * Ask the exchange for vacatures. Finding work for those who need it is a task in law of gemeenten and UWV (Participatiewet
 * art. 7, Wet SUWI art. 10); only SUWI-partijen exchange for it. The task of an account gives no right: who helps one person
 * also fills one vacature.
 */
export const magVacaturesZoeken = recht("vacatures zoeken", { rollen: ["bemiddelaar"], suwi: true });

/** Ask the exchange for werkzoekenden: personal data, though without a name. The same task in law; AVG art. 6 lid 1 onder e. */
export const magWerkzoekendenZoeken = recht("werkzoekenden zoeken", { rollen: ["bemiddelaar"], suwi: true });

/** Ask in one direction. */
export const magZoeken = (sessie: Sessie, richting: Soort): Result<Sessie, Weigering> =>
  richting === "vacatures" ? magVacaturesZoeken(sessie) : magWerkzoekendenZoeken(sessie);

/** Fetch a detail: contact data, so only what one question needs (AVG art. 5 lid 1 onder c; ten per question by agreement). */
export const magDetailOphalen = recht("detail ophalen", { rollen: ["bemiddelaar"], suwi: true });

/**
 * Take results out of the portal as a file: there they are beyond its terms and its log, so a right of its own (AVG art. 25,
 * art. 32). Every time is logged with the ids of what went.
 */
export const magUitvoeren = recht("resultaten uitvoeren", { rollen: ["bemiddelaar"], suwi: true });

/** See what the own organisation delivered. Who answers for the data may see them (AVG art. 4 onder 7), and who works on them. */
export const magBestandZien = recht("eigen bestand zien", { rollen: ["bemiddelaar", "bronbeheerder"], suwi: true });

/** Deliver, change and withdraw records: making the own data available to the other SUWI-partijen (Wet SUWI art. 62). */
export const magBestandWijzigen = recht("eigen bestand wijzigen", { rollen: ["bronbeheerder"], suwi: true });

/** Give and take roles in the own organisation: access only for those who need it (AVG art. 32 lid 4). No records are seen. */
export const magBeheren = recht("gebruikers en rollen beheren", { rollen: ["organisatiebeheerder"], suwi: false });

/** Choose the colours in which the own organisation sees the portal: how it looks, no personal data (architecture: themeable per organisation). */
export const magHuisstijlBeheren = recht("huisstijl beheren", { rollen: ["organisatiebeheerder"], suwi: false });

/**
 * Make and withdraw keys by which software delivers for the organisation: whoever holds one acts in its name (AVG art. 32 lid 1 and 4), so only
 * for one that may exchange (Wet SUWI art. 62). No records are seen.
 */
export const magSleutelsBeheren = recht("sleutels beheren", { rollen: ["organisatiebeheerder"], suwi: true });

/** Read the processing log of the own organisation: supervision by the privacyfunctionaris (AVG art. 39 lid 1 onder b). Ids and counts, no records. */
export const magLogboekZien = recht("verwerkingenlogboek zien", { rollen: ["privacyfunctionaris"], suwi: false });

/**
 * Take lines of that log out as a file, for supervision or for whom it concerns (AVG art. 15, art. 39 lid 1 onder b). A right of its own, as with
 * results: outside, the portal's terms don't hold. Logged with what was taken.
 */
export const magLogboekUitvoeren = recht("verwerkingenlogboek uitvoeren", { rollen: ["privacyfunctionaris"], suwi: false });

/** Operate the portal: organisations, connections, notices. The operator is verwerker and sees no personal data (AVG art. 28). */
export const magPortaalBeheren = recht("portaal beheren", { rollen: ["functioneel_beheerder"], suwi: false });

/**
 * Choose an occupation from the register, and be offered the last ones again. Codes of work, no personal data of anybody else;
 * for who looks for work or people, and who enters records.
 */
export const magBeroepKiezen = recht("beroep kiezen", { rollen: ["bemiddelaar", "bronbeheerder"], suwi: false });

/** Extend the words by which occupations are found, and see which were missed: a task of the operator (AVG art. 28), words without persons. */
export const magWoordenlijstBeheren = recht("woordenlijst beheren", { rollen: ["functioneel_beheerder"], suwi: false });

/** Every right by name, for the table in `docs/toegang.md` and the tests. */
export const RECHTEN = {
  magVacaturesZoeken,
  magWerkzoekendenZoeken,
  magDetailOphalen,
  magUitvoeren,
  magBestandZien,
  magBestandWijzigen,
  magBeheren,
  magSleutelsBeheren,
  magHuisstijlBeheren,
  magLogboekZien,
  magLogboekUitvoeren,
  magPortaalBeheren,
  magBeroepKiezen,
  magWoordenlijstBeheren,
} as const satisfies Record<string, Recht>;
