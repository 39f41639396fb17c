import type { Werk } from "./families";
import { hash, type Toeval } from "./toeval";

const DINGEN = [
  "Linde", "Wilg", "Meander", "Ooievaar", "Zwaluw", "Vuurtoren", "Weegschaal", "Karavaan", "Sleutel", "Spiegel", "Wagen", "Lantaarn",
  "Ploeg", "Veer", "Hazelaar", "Kastanje", "Beuk", "Vlinder", "Libel", "Egel", "Specht", "Karper", "Otter", "Reiger", "Leeuwerik",
  "Kikker", "Waterlelie", "Korenbloem", "Klaproos", "Zonnewijzer", "Trommel", "Passer", "Zeilboot", "Windroos", "Duizendpoot", "Noot",
] as const;

const EIGENSCHAPPEN = ["", "Zilveren ", "Groene ", "Blauwe ", "Rode ", "Vrolijke ", "Stille ", "Gouden ", "Witte ", "Dubbele ", "Nieuwe ", "Oude "] as const;

const hosts = new Map<string, string>();

/** Host of an invented organisation or of one of the demo. Remembered: names come back often, and accents are slow to remove. */
export function hostOf(naam: string): string {
  const eerder = hosts.get(naam);
  if (eerder) return eerder;
  const host = `${slug(naam.replace(/^Gemeente /, ""))}.example`;
  hosts.set(naam, host);
  return host;
}

/** SBI of an organisation that lives on volunteers: other social work. */
const SBI_VRIJWILLIG = 88999;

/** A kind of employer that has this work: the first part of its name, and its SBI code. */
export function kiesSoort(toeval: Toeval, { familie, beroep }: Werk, vrijwillig = false): { readonly soort: string; readonly sbi: number } {
  if (vrijwillig && familie.vrijwilligersorganisaties) return { soort: toeval.een(familie.vrijwilligersorganisaties), sbi: SBI_VRIJWILLIG };
  const soort = toeval.een(beroep.bij ?? Object.keys(familie.werkgevers));
  const sbi = familie.werkgevers[soort];
  if (sbi === undefined) throw new Error(`${familie.naam} has no employers of the kind ${soort}`);
  return { soort, sbi };
}

/** An invented organisation. */
export interface Werkgever {
  readonly naam: string;
  /** Host of its web and mail addresses: `.example` never resolves. */
  readonly host: string;
}

const slug = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/**
 * An employer that does not exist: a kind and an animal, plant or thing ("Groothandel De Zilveren Linde"). The same place, kind and
 * number always give the same one, so that an employer has several vacatures.
 */
export function inventWerkgever(soort: string, plaats: string, nummer: number): Werkgever {
  const getal = hash(`${soort}|${plaats}|${nummer}`);
  const ding = DINGEN[getal % DINGEN.length] ?? "Linde";
  const eigenschap = EIGENSCHAPPEN[Math.floor(getal / DINGEN.length) % EIGENSCHAPPEN.length] ?? "";
  const naam = `${soort} De ${eigenschap}${ding}`;
  return { naam, host: hostOf(naam) };
}


/** A number that nobody has: the digits after the area code start with zeros. At most 14 characters. */
export const inventTelefoon = (nummer: number): string => `088-000${String(nummer % 10_000).padStart(4, "0")}`;
