/** What publishing would do now; made by lib/bestand/levering/publiceren.ts. It goes back as what was confirmed. */
export interface Verschil {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  /** Published from an earlier file, not in this one. */
  readonly weg: number;
  /** Published records that go because the person refuses. */
  readonly bezwaar: number;
  /** Vacatures in the file past their closing date, and published ones that go because of it. */
  readonly gesloten: number;
  readonly geslotenWeg: number;
  /** Rows with an error; what was published under their id stays. */
  readonly fout: number;
}

/** Whether publishing would change anything at all. */
export const verandertIets = ({ nieuw, gewijzigd, weg, bezwaar, geslotenWeg }: Verschil, intrekken: boolean): boolean => nieuw + gewijzigd + bezwaar + geslotenWeg + (intrekken ? weg : 0) > 0;
