import { setImmediate as nextTurn } from "node:timers/promises";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Invoer, Voortgang } from "../lezen/invoer";
import { leesBestand } from "../lezen/lezen";
import type { Bronrij } from "../lezen/rij";
import { BestandGeweigerd, type Weigering } from "../lezen/weigering";
import { zoekZelf, type ZoekKoprij } from "../kolommen/koprij-zoeken";
import { createPeiler, type Tabelpeiling } from "../kolommen/peilen";
import type { BsnVondst } from "../privacy/schoonmaken";
import { schoonRijen } from "../privacy/schoonmaken";
import { zonderBsn } from "../privacy/bsn-cel";
import type { Pseudoniemen } from "../privacy/pseudoniem";
import { schoonRecord } from "../standaardbestand/bsn-record";
import { kiesBlad } from "../kolommen/blad-kiezen";

/** A file after it was read once, without any of its rows. */
export interface Voorbereid {
  readonly soortBestand: "xlsx" | "csv" | "json";
  readonly blad: string | null;
  readonly andereBladen: readonly string[];
  /** Null for JSON: its columns need no mapping. */
  readonly peiling: Tabelpeiling | null;
  readonly rijen: number;
  readonly bsn: readonly BsnVondst[];
  /** Records of a JSON file of which nothing was kept because a BSN stood in them. */
  readonly recordsMetBsn: number;
}

export interface Voorbereiding {
  readonly soort: Soort;
  readonly pseudoniemen: Pseudoniemen;
  /** Says which of the first rows has the headings; by what they look like when it isn't given. */
  readonly zoekKoprij?: ZoekKoprij;
  /** Takes every row, cleaned of BSNs: to be stored (encrypted), or kept. */
  readonly bewaar: (rij: Bronrij) => void | Promise<void>;
  /** Called now and then: bytes read, of how many, and rows so far. */
  readonly voortgang?: (stand: Voortgang & { readonly rijen: number }) => void;
  /** Stops the reading; the caller throws away what was stored. */
  readonly signal?: AbortSignal;
}

/** Rows between two moments at which others get a turn. */
const PER_BEURT = 200;

/**
 * Reads a delivered file to its end, once: cleans its rows of BSNs, hands them on and learns its columns. Nothing of a refused file may
 * be kept: rows may have been handed on before the refusal.
 */
export async function bereidVoor(invoer: Invoer, { soort, pseudoniemen, zoekKoprij = zoekZelf(soort), bewaar, voortgang, signal }: Voorbereiding): Promise<Result<Voorbereid, Weigering>> {
  const bestand = await leesBestand(invoer, kiesBlad(soort));
  if (!bestand.ok) return err(bestand.error);
  const { value } = bestand;
  let rijen = 0;
  let recordsMetBsn = 0;
  const volgende = async (rij: Bronrij): Promise<void> => {
    await bewaar(rij);
    rijen += 1;
    if (rijen % PER_BEURT !== 0) return;
    signal?.throwIfAborted();
    voortgang?.({ ...value.voortgang, rijen });
    await nextTurn();
  };
  try {
    if (value.vorm === "record") {
      for await (const rij of value.rijen) {
        const schoon = schoonRecord(rij, soort, pseudoniemen.id);
        if (schoon.bsn !== undefined) recordsMetBsn += 1;
        await volgende(schoon);
      }
      return ok({ soortBestand: "json", blad: null, andereBladen: [], peiling: null, rijen, bsn: [], recordsMetBsn });
    }
    const peiler = createPeiler(soort, zoekKoprij);
    const schoon = schoonRijen(value.rijen, pseudoniemen.id, (begin) => zoekKoprij(begin).koppen);
    for await (const rij of schoon.rijen) {
      peiler.zie(rij);
      await volgende(rij);
    }
    const peiling = peiler.klaar();
    return ok({ soortBestand: value.soortBestand, blad: value.blad && zonderBsn(value.blad), andereBladen: value.andereBladen.map(zonderBsn), peiling, rijen: peiling.rijen, bsn: schoon.vondsten(), recordsMetBsn });
  } catch (error) {
    if (error instanceof BestandGeweigerd) return err(error.weigering);
    throw error;
  }
}
