/** One thing about one row, in words with what to do; made by lib/bestand/oordeel. */
export interface Rijmelding {
  /** `fout`: the row isn't delivered. `waarschuwing`: it is, without this value. */
  readonly ernst: "fout" | "waarschuwing";
  readonly kolom: number | null;
  readonly veld: string;
  readonly code: string;
  readonly melding: string;
}
