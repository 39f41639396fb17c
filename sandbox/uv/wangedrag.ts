import { setTimeout as sleep } from "node:timers/promises";
import type { Bron, Bronantwoord, Bronvraag, Detailvraag } from "./bron";
import { NAMEN } from "./koppelvlak";
import { inventRecords, type VerzonnenRecord } from "./verzonnen";

/** Invented records of invented bronnen carry OINs that no organisation of the demo has. */
const wangedragOin = (volgnummer: number): string => `0000000998${String(volgnummer).padStart(10, "0")}`;

interface Gedrag {
  readonly oin: string;
  readonly records: (vraag: Bronvraag) => VerzonnenRecord[];
  readonly maximumBereikt?: boolean;
  /** Changes the answer to a question on its way out. */
  readonly spoil?: (text: string) => string;
  readonly waitMs?: number;
}

/** A bron in this process that answers with invented records. It remembers them, so that their details can be fetched. */
function createVerzonnenBron({ oin, records, maximumBereikt = false, spoil = (text) => text, waitMs = 0 }: Gedrag): Bron {
  const known = new Map<string, VerzonnenRecord>();

  async function matches(vraag: Bronvraag, signal: AbortSignal): Promise<Bronantwoord> {
    if (waitMs > 0) await sleep(waitMs, undefined, { signal });
    const { idVeld } = NAMEN[vraag.soort];
    const found = records(vraag);
    for (const record of found) known.set(record.id, record);
    const rijen = found.map((record) => ({ [idVeld]: record.id, ...record.basisset }));
    return { status: 200, text: spoil(JSON.stringify({ maximumAantalResultatenBereikt: maximumBereikt, matches: rijen })) };
  }

  function detail({ soort, eigenId }: Detailvraag): Promise<Bronantwoord> {
    const record = known.get(eigenId);
    if (!record) return Promise.resolve({ status: 400, text: JSON.stringify({ code: "400.02", message: "Onbekend id" }) });
    return Promise.resolve({ status: 200, text: JSON.stringify({ [NAMEN[soort].idVeld]: record.id, ...record.detail }) });
  }

  return { oin, matches, detail };
}

const always = (vulling: "vol" | "halfgevuld", aantal: number, prefix: string) => (vraag: Bronvraag) => inventRecords(vulling, aantal, prefix, vraag);

/** Answers, but two seconds after the 4 s that a bron has. */
export const trageBron = (): Bron => createVerzonnenBron({ oin: wangedragOin(1), records: always("vol", 5, "traag"), waitMs: 6_000 });

/** Can't be reached at all. */
export const verdwenenBron = (): Bron => {
  const refuse = () => Promise.reject(new Error("connect ECONNREFUSED"));
  return { oin: wangedragOin(2), matches: refuse, detail: refuse };
};

/** Delivers records with little more than a postcode, as the evaluation of the pilots found. */
export const halfgevuldeBron = (): Bron => createVerzonnenBron({ oin: wangedragOin(3), records: always("halfgevuld", 20, "half") });

/** Stops in the middle of its JSON. */
export const kapotteBron = (): Bron =>
  createVerzonnenBron({ oin: wangedragOin(4), records: always("vol", 5, "kapot"), spoil: (text) => text.slice(0, text.length / 2) });

/** Of its ten rows five are wrong: text for a number, an unknown code, no postcode, an object for a list, an unknown field. */
export const foutieveBron = (): Bron => createVerzonnenBron({ oin: wangedragOin(5), records: (vraag) => inventRecords("vol", 10, "fout", vraag).map(spoilRecord) });

/** Has more than it may give. */
export const volleBron = (): Bron => createVerzonnenBron({ oin: wangedragOin(6), records: always("vol", 100, "vol"), maximumBereikt: true });

/** Two bronnen with the same records under ids of their own. */
export const dubbeleBronnen = (): Bron[] => [
  createVerzonnenBron({ oin: wangedragOin(7), records: always("vol", 5, "links") }),
  createVerzonnenBron({ oin: wangedragOin(8), records: always("vol", 5, "rechts") }),
];

/** Bronnen that answer with nothing, as many as asked: for measuring how a question grows with their number. */
export const legeBronnen = (aantal: number): Bron[] =>
  Array.from({ length: aantal }, (_, index) => createVerzonnenBron({ oin: wangedragOin(1000 + index), records: () => [] }));

const SPOILERS: readonly Readonly<Record<string, unknown>>[] = [
  { werktijden: { aantalWerkurenPerWeekMaximaal: "veel" } },
  { vervoermiddel: [{ codeVervoermiddel: 77 }] },
  { adres: {}, mobiliteit: {} },
  { contractvorm: { codeTypeOvereenkomst: "01" } },
  { zelfbedacht: { veld: true } },
];

function spoilRecord(record: VerzonnenRecord, index: number): VerzonnenRecord {
  const spoiler = SPOILERS[index];
  return spoiler ? { ...record, basisset: { ...record.basisset, ...spoiler } } : record;
}
