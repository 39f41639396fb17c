/** What the screens need of a zoekvraag's state; made by lib/zoeken/voortgang.ts, handed over as props and by polling. */
export interface SelectievraagStand {
  readonly volgnummer: number;
  readonly beroepNaam: string | null;
  readonly uitkomst: "answered" | "limitReached" | "late" | "unavailable" | "refused" | "invalid" | "withdrawn" | null;
  readonly toelichting: string | null;
  readonly aantal: number;
  readonly geweigerd: number;
  /** Asked once more with what is *graag*, because the plain question reached its maximum. */
  readonly aangescherpt: boolean;
  /** Rows beyond what is kept of one zoekvraag. */
  readonly nietBewaard: number;
  readonly duurMs: number | null;
}

export interface Stand {
  readonly id: string;
  readonly richting: "vacatures" | "werkzoekenden";
  readonly kenmerk: string;
  readonly klaar: boolean;
  readonly geannuleerd: boolean;
  readonly verwijderenVoor: string;
  readonly dagenOver: number;
  readonly detailsGebruikt: number;
  readonly detailsMaximum: number;
  readonly selectievragen: readonly SelectievraagStand[];
}

/** Changes whenever something came in that a screen shows. */
export const standVersie = ({ klaar, detailsGebruikt, selectievragen }: Pick<Stand, "klaar" | "detailsGebruikt"> & { readonly selectievragen: readonly { readonly uitkomst: string | null }[] }): string =>
  [klaar, detailsGebruikt, ...selectievragen.map(({ uitkomst }) => uitkomst ?? "")].join("|");

/** No answer came at all. */
export const isMislukt = ({ uitkomst }: SelectievraagStand): boolean => uitkomst !== null && uitkomst !== "answered" && uitkomst !== "limitReached";
