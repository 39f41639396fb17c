import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { z } from "zod";

/** Texts that broke something somewhere: injections of every kind, ends of ranges, odd Unicode, repetition. */
export const TEKSTEN: readonly string[] = z.array(z.string()).parse(JSON.parse(readFileSync(path.join(import.meta.dirname, "corpus/teksten.json"), "utf8")));

const uitCorpus = fc.constantFrom(...TEKSTEN);
/** Words that mean something here, so that input gets past the first check. */
const zinnig = fc.constantFrom(
  "vacatures", "werkzoekenden", "WZ-1", "kok", "Veldhoven", "5503AB", "10", "3", "100", "10240", "interessant", "afgewezen", "moet", "graag", "nld", "B", "2026-12-01", "2.0.0", "3.0.0", "bemiddelaar", "ja", "nee", "hand",
  "AAAAAAAAAAAAAAAA", "00000000-0000-4000-8000-000000000000",
);

export const scherpeTekst: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: uitCorpus },
  { weight: 3, arbitrary: zinnig },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: fc.tuple(uitCorpus, uitCorpus).map(([een, twee]) => `${een}${twee}`.slice(0, 12_000)) },
);

const getal = fc.oneof(fc.integer({ min: -2, max: 60 }), fc.constantFrom(-0, 1.5, 1e21, 2 ** 31, 2 ** 53, Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY));

/** Names of fields that actions and messages know, and a few that would give somebody more than is theirs. */
const VELDEN = [
  "id", "ids", "zoekvraagId", "sleutel", "sleutels", "richting", "kenmerk", "beroepen", "gebied", "tekst", "afstand", "code", "codes", "term", "woord", "woorden", "soort", "invoer", "waarden", "keuzes", "regels", "status", "reden", "notitie",
  "keuze", "naam", "rollen", "leveringId", "indeling", "vraagObject", "selectiegebied", "postcode", "wens", "waarde", "uren", "talen", "$eq", "$all", "$elemMatch", "$or",
  "organisatieId", "accountId", "__proto__", "constructor", "toString",
];
const veld = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...VELDEN) }, { weight: 1, arbitrary: scherpeTekst });

/** An own property under any name, `__proto__` included: as JSON.parse makes them. */
const metVelden = (paren: readonly (readonly [string, unknown])[]): unknown => Object.fromEntries(paren);

/** Any value that JSON can hold, with names and texts chosen to hurt. */
export const scherpeWaarde: fc.Arbitrary<unknown> = fc.letrec<{ waarde: unknown }>((tie) => ({
  waarde: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    { weight: 4, arbitrary: scherpeTekst },
    { weight: 2, arbitrary: getal },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined, true, false) },
    { weight: 3, arbitrary: fc.array(fc.tuple(veld, tie("waarde")), { maxLength: 8 }).map(metVelden) },
    { weight: 2, arbitrary: fc.array(tie("waarde"), { maxLength: 6 }) },
  ),
})).waarde;

/** An object with fields that are known, for what reads a form. */
export const scherpObject: fc.Arbitrary<unknown> = fc.array(fc.tuple(veld, scherpeWaarde), { maxLength: 14 }).map(metVelden);

/** Something good with one or more places of it made bad: gets deeper than what is bad all over. */
export function bedorven(goed: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const ingreep = fc.record({ plaats: fc.nat(), waarde: scherpeWaarde, weg: fc.boolean() });
  return fc.tuple(goed, fc.array(ingreep, { maxLength: 3 })).map(([value, ingrepen]) => ingrepen.reduce<unknown>((stand, { plaats, waarde, weg }) => replaceAt(stand, plaats, weg ? undefined : waarde), value));
}

/** The value with the part at `plaats` (counted through all parts, modulo) replaced. */
function replaceAt(value: unknown, plaats: number, nieuw: unknown): unknown {
  let over = plaats % countParts(value);
  const visit = (part: unknown): unknown => {
    if (over-- === 0) return nieuw;
    if (Array.isArray(part)) return part.map(visit);
    if (part !== null && typeof part === "object") return metVelden(Object.entries(part).map(([key, below]) => [key, visit(below)]));
    return part;
  };
  return visit(value);
}

function countParts(value: unknown): number {
  if (value === null || typeof value !== "object") return 1;
  return 1 + Object.values(value).reduce<number>((sum, below) => sum + countParts(below), 0);
}

/** The text of a body: JSON of such a value, broken JSON, or bytes. */
export const scherpeInhoud = (waarde: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: waarde.map((value) => JSON.stringify(value) ?? "") },
    { weight: 1, arbitrary: fc.tuple(waarde, fc.nat({ max: 200 })).map(([value, tot]) => (JSON.stringify(value) ?? "").slice(0, tot)) },
    { weight: 1, arbitrary: fc.constantFrom("", "[", "[[[[".repeat(4000), `${'{"a":'.repeat(3000)}1${"}".repeat(3000)}`, "\ufeff{}", "nul\u0000l", `{"__proto__":{"isAdmin":true}}`, `"${"\\ud800".repeat(50)}"`) },
    { weight: 1, arbitrary: scherpeTekst },
  );
