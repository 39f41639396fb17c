import { createLeveringskwaliteit, type Leveringskwaliteit } from "@/lib/kwaliteit/kwaliteit";
import type { Soort } from "@/lib/standaard/soort";
import type { Kolomindeling } from "../kolommen/indeling";
import type { Bronrij, Recordrij, Tabelrij } from "../lezen/rij";
import type { Opbouwcontext } from "../opbouw/context";
import { beoordeelRecord } from "../standaardbestand/beoordeel-record";
import type { BeoordeeldeRij } from "./beoordeelde-rij";
import { beoordeelTabelrij } from "./beoordeel-rij";
import { isGesloten, meldGesloten } from "./gesloten";
import type { Rijmelding } from "./melding";
import { createSamenvatter, type Samenvatting } from "./samenvatting";
import { labelVanPad } from "./veldnamen";

/** All that judging a file needs beside its rows. */
export interface Beoordeelopties<S extends Soort> {
  readonly soort: S;
  /** The mapping of a table; a JSON file has none. */
  readonly indeling: Kolomindeling | null;
  readonly context: Opbouwcontext;
  /** Keyed hashes (`pseudoniemen.bezwaar(id)`) of who refused before. */
  readonly bezwaren: ReadonlySet<string>;
  /** Ids of records that came in over another channel: an id belongs to who came first. */
  readonly bezet?: ReadonlySet<string>;
}

export interface Beoordelaar<S extends Soort> {
  /** Null for a row that holds no data: the headings and what stands above them. */
  readonly beoordeel: (rij: Bronrij) => BeoordeeldeRij<S> | null;
  readonly samenvatting: () => Samenvatting & { readonly kwaliteit: Leveringskwaliteit };
}

const DUBBEL = (eerder: number): Rijmelding => ({ ernst: "fout", kolom: null, veld: "Kenmerk bij ons (id)", code: "dubbel_id", melding: `Rij ${eerder} heeft hetzelfde kenmerk. Geef elke rij een eigen kenmerk, of haal er een weg.` });
const BEZET: Rijmelding = { ernst: "fout", kolom: null, veld: "Kenmerk bij ons (id)", code: "id_in_gebruik", melding: "Dit kenmerk is al in gebruik bij iets dat met de hand of met een koppeling is aangeleverd. Trek dat eerst in, of gebruik een ander kenmerk." };
const EERDER_GEWEIGERD: Rijmelding = { ernst: "fout", kolom: null, veld: "Toestemming om te delen", code: "eerder_geweigerd", melding: "Dit kenmerk staat op de lijst van wie niet gedeeld wil worden. De rij wordt niet aangeleverd tot je haar van de lijst haalt." };

/** Judges a file row by row, remembering only ids and counts. */
export function createBeoordelaar<S extends Soort>({ soort, indeling, context, bezwaren, bezet }: Beoordeelopties<S>): Beoordelaar<S> {
  const gezien = new Map<string, number>();
  const kwaliteit = createLeveringskwaliteit(soort);
  const samenvatter = createSamenvatter();
  let index = -1;

  const oordeel = (rij: Bronrij): Oordeel<S> => (rij.vorm === "tabel" ? vanTabel(soort, rij, index, indeling, context) : vanRecord(soort, rij, context));

  const beoordeel = (rij: Bronrij): BeoordeeldeRij<S> | null => {
    if (rij.vorm === "tabel" && rij.nummer <= (indeling?.koprij ?? 0)) return null;
    index += 1;
    const { id, weigert, meldingen, goed, contractversie } = oordeel(rij);
    const basis = { nummer: rij.nummer, index, contractversie };
    const bezwaar = id === undefined ? null : context.pseudoniemen.bezwaar(id);
    const eerderGeweigerd = bezwaar !== null && bezwaren.has(bezwaar);
    const eerdereRij = id === undefined ? undefined : gezien.get(id);
    if (id !== undefined && eerdereRij === undefined) gezien.set(id, rij.nummer);
    const uitkomst = ((): BeoordeeldeRij<S> => {
      if (weigert) return { ...basis, uitkomst: "geweigerd", id, bezwaar, nieuw: !eerderGeweigerd, meldingen };
      if (eerderGeweigerd) return { ...basis, uitkomst: "geweigerd", id, bezwaar, nieuw: false, meldingen: [EERDER_GEWEIGERD] };
      if (eerdereRij !== undefined) return { ...basis, uitkomst: "fout", id, meldingen: [...meldingen, DUBBEL(eerdereRij)] };
      if (!goed) return { ...basis, uitkomst: "fout", id, meldingen };
      if (isGesloten(goed.record, context.vandaag)) return { ...basis, uitkomst: "fout", id, meldingen: [...meldingen, meldGesloten(soort, indeling)] };
      if (bezet?.has(goed.id) === true) return { ...basis, uitkomst: "fout", id, meldingen: [...meldingen, BEZET] };
      return { ...basis, uitkomst: "goed", id: goed.id, record: goed.record, origineel: goed.origineel, kwaliteit: kwaliteit.voegToe(goed.record), meldingen };
    })();
    samenvatter.tel(uitkomst);
    return uitkomst;
  };
  return { beoordeel, samenvatting: () => ({ ...samenvatter.klaar(), kwaliteit: kwaliteit.klaar() }) };
}

interface Oordeel<S extends Soort> {
  readonly id: string | undefined;
  readonly weigert: boolean;
  readonly meldingen: readonly Rijmelding[];
  readonly goed: ReturnType<typeof beoordeelTabelrij<S>>["goed"];
  readonly contractversie: BeoordeeldeRij<S>["contractversie"];
}

function vanTabel<S extends Soort>(soort: S, rij: Tabelrij, index: number, indeling: Kolomindeling | null, context: Opbouwcontext): Oordeel<S> {
  if (!indeling) throw new Error("a table needs a mapping of its columns");
  const { id, ...rest } = beoordeelTabelrij(soort, rij, index, indeling, context);
  return { ...rest, id: id ?? undefined, contractversie: context.instellingen.contractversie };
}

function vanRecord<S extends Soort>(soort: S, rij: Recordrij, { beroepen }: Opbouwcontext): Oordeel<S> {
  const { beoordeling, contractversie } = beoordeelRecord(soort, rij, (woorden) => beroepen.van(woorden)?.codes ?? []);
  if ("record" in beoordeling) return { id: beoordeling.id, weigert: false, meldingen: [], goed: beoordeling, contractversie };
  const meldingen = beoordeling.fouten.map(({ pad, code, melding }): Rijmelding => ({ ernst: "fout", kolom: null, veld: labelVanPad(soort, pad), code, melding }));
  return { id: beoordeling.id, weigert: false, meldingen, goed: null, contractversie };
}
