import "server-only";
import { vingerafdruk } from "@/lib/db/vingerafdruk";
import type { VacatureBasisset } from "@/lib/standaard/vacature";
import type { WerkzoekendeBasisset } from "@/lib/standaard/werkzoekende";
import type { GevondenMatches } from "./matches";

type Match = GevondenMatches["matches"][number];

/**
 * Keyed hash by which the same record is recognised in a later zoekvraag, when its vumID is another. Of what the bron says, and
 * of the organisation, so that what one organisation knows can't be laid beside what another knows. A vacature goes by name,
 * employer, place and beroep where it has a name and an employer: text and dates may change meanwhile. Everything else, and
 * every werkzoekende, goes by its whole content without what changes by itself. Two half-empty records that say exactly the
 * same can't be told apart.
 */
export function resultaatVingerafdruk(organisatieId: number, soort: GevondenMatches["soort"], match: Match): Buffer {
  const gemaakt = eerder.get(match);
  if (gemaakt?.organisatieId === organisatieId) return gemaakt.afdruk;
  const afdruk = makeVingerafdruk(organisatieId, soort, match);
  eerder.set(match, { organisatieId, afdruk });
  return afdruk;
}

/** Hashing a thousand records takes some thirty milliseconds, and answers stay in memory for a while (`antwoordgeheugen.ts`). */
const eerder = new WeakMap<Match, { readonly organisatieId: number; readonly afdruk: Buffer }>();

function makeVingerafdruk(organisatieId: number, soort: GevondenMatches["soort"], match: Match): Buffer {
  const { vumID: _vumID, ...basisset } = match;
  const identiteit = soort === "vacatures" ? vacatureIdentiteit(basisset as VacatureBasisset) : werkzoekendeIdentiteit(basisset as WerkzoekendeBasisset);
  return vingerafdruk(`${organisatieId}|${soort}|${canonical(identiteit)}`);
}

function vacatureIdentiteit({ sluitingsdatumVacature: _sluit, ...vacature }: VacatureBasisset): unknown {
  const { naamVacature, werkgever, adres, beroep } = vacature;
  return naamVacature && werkgever?.handelsnaamOrganisatie ? { naamVacature, werkgever: werkgever.handelsnaamOrganisatie, postcode: adres.postcode, beroep } : vacature;
}

function werkzoekendeIdentiteit({ flexibiliteit, indicatieBeschikbaarheidContactgegevens: _contact, ...werkzoekende }: WerkzoekendeBasisset): unknown {
  const { datumAanvangBeschikbaarVoorWerk: _vanaf, ...rest } = flexibiliteit ?? {};
  return { ...werkzoekende, flexibiliteit: rest };
}

/** The same text for the same content: without order, case or white space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`;
  if (typeof value !== "object" || value === null) return typeof value === "string" ? JSON.stringify(value.trim().replace(/\s+/g, " ").toLowerCase()) : String(value);
  const filled = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${filled.map(([key, inner]) => `${key}:${canonical(inner)}`).toSorted().join()}}`;
}
