import type { ResultaatRij, VacatureRij, WerkzoekendeRij } from "./rij";
import { normaliseText } from "./tekst";

/**
 * When two rows are about the same thing (docs/rangschikking.md, "The same found twice"). Rows that are the same are grouped
 * in the table, never hidden. For people the rule is strict on purpose: two persons shown as one is worse than one shown twice.
 */

const LEGAL_FORM = / (?:b v|bv|n v|nv|v o f|vof|c v|cv) (?=$| )/g;
const GENDER = / (?:m v x|m v d|v m x|m v|v m|m w) /g;
/** Title and employer as a reader sees them the same: without case, diacritics, "(m/v)" and "B.V.". */
const normaliseTitel = (titel: string) => normaliseText(titel).replace(GENDER, " ").trim();
const normaliseWerkgever = (werkgever: string) => normaliseText(werkgever).replace(LEGAL_FORM, " ").trim();

const sorted = (values: readonly string[]) => [...values].sort().join(",");
const urenVan = ({ urenMin, urenMax }: ResultaatRij) => (urenMin === null && urenMax === null ? null : `${urenMin ?? "?"}-${urenMax ?? "?"}`);
const soortenVan = (rij: VacatureRij) => (rij.overeenkomsten.length + rij.soortWerkAfgeleid.length === 0 ? null : sorted([...rij.overeenkomsten, ...rij.soortWerkAfgeleid]));

/** What a vacature is known by: title, employer, place. Null when one of them is missing: then nothing is claimed. */
function kernVan({ titel, werkgever, postcode }: VacatureRij): string | null {
  const kern = [normaliseTitel(titel ?? ""), normaliseWerkgever(werkgever ?? ""), postcode?.slice(0, 4) ?? ""];
  return kern.every((deel) => deel !== "") ? kern.join("|") : null;
}

/** Everything that a profiel says, in one text. Where it was found, and how far away, is not part of it. */
function inhoudVan({ key: _key, vumIDs: _vumIDs, km: _km, kmGeschat: _geschat, plaats: _plaats, volledigheid: _volledigheid, ...inhoud }: ResultaatRij): string {
  return JSON.stringify(inhoud, Object.keys(inhoud).sort().concat("code", "naam", "referentieCode", "woonWerk", "uitvoering", "taal", "mondeling", "schriftelijk"));
}

/** A profiel that says something in words, besides codes that many share. */
const isHerkenbaar = (rij: WerkzoekendeRij) => rij.heeftOmschrijving && rij.postcode !== null;

/** Values of one field among rows that share their core; an empty field goes with the only value there is. */
function fillOnly(values: readonly (string | null)[]): (string | null)[] {
  const known = new Set(values.filter((value) => value !== null));
  const [only] = known.size === 1 ? [...known] : [];
  return values.map((value) => value ?? only ?? (known.size === 0 ? "" : null));
}

function groupVacatures(rijen: readonly VacatureRij[]): VacatureRij[][] {
  return gather(rijen, kernVan).flatMap((sameCore) => {
    const uren = fillOnly(sameCore.map(urenVan));
    const soorten = fillOnly(sameCore.map(soortenVan));
    // Null: empty here, while the others contradict each other. Then it isn't said which one it is.
    const keys = new Map(sameCore.map((rij, index) => [rij, uren[index] == null || soorten[index] == null ? null : `${uren[index]}|${soorten[index]}`]));
    return gather(sameCore, (rij) => keys.get(rij) ?? null);
  });
}

/** Rows by key, in their own order; null is in no group. */
function gather<R>(rijen: readonly R[], keyOf: (rij: R) => string | null): R[][] {
  const groups = new Map<string, R[]>();
  for (const rij of rijen) {
    const key = keyOf(rij);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(rij);
    else groups.set(key, [rij]);
  }
  return [...groups.values()];
}

/** Groups of two or more rows that are the same, each in the order given. A row is in one group at most. */
export function groupGelijke(rijen: readonly ResultaatRij[]): ResultaatRij[][] {
  const vacatures = groupVacatures(rijen.filter((rij) => rij.soort === "vacatures"));
  const profielen = gather(rijen.filter((rij) => rij.soort === "werkzoekenden"), (rij) => (isHerkenbaar(rij) ? inhoudVan(rij) : null));
  return [...vacatures, ...profielen].filter((group) => group.length > 1);
}
