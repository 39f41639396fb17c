import type { Soort } from "@/lib/standaard/soort";
import { leesContract, leesRijbewijs, leesSoortWerk, leesTaalniveau, leesTalen, leesVervoer } from "../waarden/codes";
import { leesDatum } from "../waarden/datum";
import type { Gelezen } from "../waarden/gelezen";
import { leesUren } from "../waarden/getallen";
import { leesNiveau } from "../waarden/teksten";
import { zegtNiets } from "../waarden/woorden";
import type { Herkenning } from "./kop-herkennen";

type Proef = (text: string) => boolean;

const read = (lees: (text: string) => Gelezen<unknown>): Proef => (text) => {
  const { waarden, rest } = lees(text);
  return waarden.length > 0 && rest.length === 0;
};

/** What a value of a target looks like, the most telling first. Only targets whose values look like nothing else. */
const PROEVEN: readonly (readonly [doelen: readonly string[], proef: Proef, zekerheid: number])[] = [
  [["postcode"], (text) => /^[1-9]\d{3}\s?[a-z]{2}\b/i.test(text), 0.85],
  [["contactEmail"], (text) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text), 0.7],
  [["contactTelefoon"], (text) => /^(\+31|0031|0)[\s()\d-]{8,16}$/.test(text), 0.65],
  [["rijbewijs"], (text) => /^(AM|A1|A2|A|B\+?|BE|C1?E?|D1?E?|T)([\s,;/+]+(AM|A1|A2|A|B|BE|C1?E?|D1?E?|T))*$/.test(text) && read(leesRijbewijs)(text), 0.75],
  [["vervoer"], (text) => !/^\d$/.test(text) && read(leesVervoer)(text), 0.8],
  [["uren"], (text) => /^\d{1,2}\s*(-|–|t\/m|tot)\s*\d{1,2}(\s*u(ur|ren)?)?$|^\d{1,2}\s*u(ur|ren)?$|^(full|part)time/i.test(text) && read(leesUren)(text), 0.7],
  [["soortWerk"], (text) => !/^\d+$/.test(text) && read(leesSoortWerk)(text), 0.75],
  [["contract"], (text) => text.length > 1 && read(leesContract)(text), 0.7],
  [["taalNederlands"], (text) => /^[abc][012]/i.test(text) && read(leesTaalniveau)(text), 0.65],
  [["taal"], read(leesTalen), 0.7],
  [["opleiding"], (text) => !/^\d+$/.test(text) && read(leesNiveau)(text), 0.7],
  [["beschikbaarVanaf", "aanvang"], (text) => !/^\d+$/.test(text) && read((cell) => leesDatum(cell, "2000-01-01"))(text), 0.3],
];

/** Values looked at per column. */
const STEEKPROEF = 60;

/** What the values of a column say it is; null when nothing in particular. Most of those that say anything must agree. */
export function herkenInhoud(soort: Soort, waarden: readonly string[], mogelijk: ReadonlySet<string>): Herkenning | null {
  const sample = waarden.filter((text) => !zegtNiets(text)).slice(0, STEEKPROEF);
  if (sample.length === 0) return null;
  for (const [doelen, proef, zekerheid] of PROEVEN) {
    const doel = doelen.find((sleutel) => mogelijk.has(sleutel));
    const share = sample.filter(proef).length / sample.length;
    if (doel !== undefined && share >= 0.8) return { doel, zekerheid: sample.length < 3 ? zekerheid * 0.7 : zekerheid };
  }
  return null;
}

/** Share of the values that a target of these tests can read; null for a target without a test or a column without values. */
export function pastInhoud(doel: string, waarden: readonly string[]): number | null {
  const proef = PASSEND[doel];
  const sample = waarden.filter((text) => !zegtNiets(text)).slice(0, STEEKPROEF);
  return proef === undefined || sample.length === 0 ? null : sample.filter(proef).length / sample.length;
}

const DAG: Proef = (text) => leesDatum(text, "2000-01-01").rest.length === 0;

/** A laxer test than {@link PROEVEN}: whether a value can be what the heading says. */
const PASSEND: Readonly<Record<string, Proef>> = {
  postcode: (text) => /[1-9]\d{3}/.test(text),
  uren: (text) => /\d|time|tijd|overleg/i.test(text),
  vervoer: (text) => leesVervoer(text).rest.length === 0,
  rijbewijs: (text) => leesRijbewijs(text).rest.length === 0,
  contactEmail: (text) => text.includes("@"),
  eigenEmail: (text) => text.includes("@"),
  contactTelefoon: (text) => /\d{6}/.test(text.replace(/[\s-]/g, "")),
  eigenTelefoon: (text) => /\d{6}/.test(text.replace(/[\s-]/g, "")),
  beroep: (text) => /\p{L}{3}/u.test(text) || /^\d{1,10}$/.test(text),
  naam: (text) => /\p{L}/u.test(text),
  beschikbaarVanaf: DAG,
  beschikbaarTot: DAG,
  aanvang: DAG,
  einde: DAG,
  sluitingsdatum: DAG,
  taalNederlands: (text) => leesTaalniveau(text).rest.length === 0,
  taalEngels: (text) => leesTaalniveau(text).rest.length === 0,
  contactNaam: (text) => /\p{L}{2}/u.test(text),
};
