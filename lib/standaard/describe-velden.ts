import type { Soort } from "./soort";
import { velden, type Veld, type Veldtype } from "./velden";
import { veldgroepen, type Veldgroep } from "./veldgroepen";
import { labelOf } from "./waardelijsten";

/** One attribute as words. Several values only where a list holds nothing but this attribute (licences, e-mail addresses). */
export interface Veldrij {
  readonly pad: string;
  readonly label: string;
  readonly type: Veldtype;
  readonly waarden: readonly string[];
  /** All values as one text. */
  readonly waarde: string;
  /** For an attribute of a list with several attributes: which element (`taalbeheersing[1]`). Rows of one element stand together. */
  readonly element: string | null;
}

export interface Veldgroepbeschrijving {
  readonly groep: Veldgroep;
  readonly rijen: readonly Veldrij[];
}

/** Words for a value that no code list knows: the name of a beroep or competence by URI, of a sector by SBI code. */
export type Benoemer = (veld: Veld, waarde: string | number) => string | undefined;

/**
 * A record (detail or basisset) as groups of label and value, by the order of the standard. Codes become words, a code that
 * isn't known stays itself, dates stay ISO, what is empty is left out. Reads any JSON: a value in an unexpected shape is left out.
 */
export function describeVelden(soort: Soort, record: object, benoem: Benoemer = () => undefined): Veldgroepbeschrijving[] {
  const rijen = describeRijen(velden[soort], record, benoem);
  return veldgroepen.flatMap((groep) => {
    const eigen = rijen.filter((rij) => rij.groep === groep).map(({ rij }) => rij);
    return eigen.length > 0 ? [{ groep, rijen: eigen }] : [];
  });
}

interface Groepsrij {
  readonly groep: Veldgroep;
  readonly rij: Veldrij;
}

/** Attribute by attribute; those of a list with several attributes element by element, where the first of them stands. */
function describeRijen(alle: readonly Veld[], record: object, benoem: Benoemer): Groepsrij[] {
  return alle.flatMap((veld) => {
    const { lijst } = veld;
    if (lijst === null) return describeRij(veld, valuesAt(record, veld.pad), null, benoem);
    const samen = alle.filter((ander) => ander.lijst === lijst);
    if (samen[0] !== veld) return [];
    return valuesAt(record, `${lijst}[]`).flatMap((element, index) =>
      samen.flatMap((lid) => describeRij(lid, valuesAt(element, lid.pad.slice(`${lijst}[].`.length)), `${lijst}[${index}]`, benoem)),
    );
  });
}

function describeRij(veld: Veld, values: readonly unknown[], element: string | null, benoem: Benoemer): Groepsrij[] {
  const waarden = values.filter(isFilled).map((value) => toWords(veld, value, benoem));
  if (waarden.length === 0) return [];
  return [{ groep: veld.groep, rij: { pad: veld.pad, label: veld.label, type: veld.type, waarden, waarde: waarden.join(", "), element } }];
}

const isFilled = (value: unknown): value is string | number => typeof value === "number" || (typeof value === "string" && value.trim() !== "");

function toWords(veld: Veld, value: string | number, benoem: Benoemer): string {
  return benoem(veld, value) ?? (veld.codelijst ? labelOf(veld.codelijst, value) : String(value));
}

/** Every value at a path, over all elements of the lists in it; `[]` at the end gives the elements themselves. */
function valuesAt(value: unknown, pad: string): unknown[] {
  return pad.split(".").reduce<unknown[]>((at, part) => {
    const naam = part.replaceAll("[]", "");
    const values = at.flatMap((parent) => (typeof parent === "object" && parent !== null && Object.hasOwn(parent, naam) ? [Reflect.get(parent, naam) as unknown] : []));
    return part.endsWith("[]") ? values.flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : [])) : values;
  }, [value]);
}
