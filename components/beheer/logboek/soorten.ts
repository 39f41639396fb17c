/** A line of the processing log; made by lib/beheer/logboek/regel.ts. */
export interface Logregel {
  readonly id: string;
  /** ISO. */
  readonly tijdstip: string;
  readonly wie: string;
  readonly wat: string;
  readonly handeling: string;
  readonly doelbinding: string;
  readonly kenmerk: string | null;
  readonly records: readonly string[];
}

export interface Verder {
  readonly tijdstip: string;
  readonly volgnummer: string;
}

export interface Logpagina {
  readonly regels: readonly Logregel[];
  readonly totaal: number;
  readonly verder: Verder | null;
}

/** What is searched for, as typed. Days as `YYYY-MM-DD`. */
export interface Zoekvelden {
  readonly van: string;
  readonly tot: string;
  readonly wie: string;
  readonly handeling: string;
  readonly kenmerk: string;
  readonly record: string;
}

export type Zoekantwoord =
  | { readonly ok: true; readonly pagina: Logpagina }
  | { readonly ok: false; readonly melding: string; readonly velden: readonly { readonly pad: string; readonly melding: string }[] };

export type Controleantwoord = { readonly ok: true; readonly heel: boolean; readonly regels: number } | { readonly ok: false; readonly melding: string };

/** What the screen can do; the page hands it over. */
export interface Logboekacties {
  readonly zoek: (input: unknown) => Promise<Zoekantwoord>;
  readonly controleer: (input: unknown) => Promise<Controleantwoord>;
}
