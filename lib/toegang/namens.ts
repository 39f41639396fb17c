type OrganisatieSoort = "gemeente" | "samenwerkingsverband" | "bv" | "uwv" | "beheerder";

/** For whom one can act: the verwerkingsverantwoordelijke of everything done in a session. */
export interface Namens {
  readonly id: number;
  /** 20 digits; goes out as X-VUM-fromParty. */
  readonly oin: string;
  readonly naam: string;
  readonly suwiPartij: boolean;
}

interface Partij extends Namens {
  readonly soort: OrganisatieSoort;
  readonly aangesloten: boolean;
}

/** The organisation that logged in, with those it may act for. */
export interface Vertegenwoordiger extends Partij {
  readonly treedtOpVoor: readonly { readonly vertegenwoordigde: Partij }[];
}

/** What to ask of the database to get a {@link Vertegenwoordiger}. */
export const metVertegenwoordigden = { treedtOpVoor: { include: { vertegenwoordigde: true } } } as const;

const toNamens = ({ id, oin, naam, suwiPartij }: Partij): Namens => ({ id, oin, naam, suwiPartij });

/**
 * For whom a person of this organisation may act. A gemeente or UWV for itself and for those it represents; a samenwerkingsverband
 * or B.V. only for the gemeenten that charged it, because they stay the verwerkingsverantwoordelijke (domain.md); the operator
 * for itself, without any exchange. Empty: not a SUWI-partij and nobody to act for. Source: Wet SUWI, evaluation of the pilots.
 */
export function namensKeuzes(organisatie: Vertegenwoordiger): Namens[] {
  const anderen = organisatie.treedtOpVoor.map(({ vertegenwoordigde }) => vertegenwoordigde).filter(({ aangesloten, suwiPartij }) => aangesloten && suwiPartij);
  const eigen = actsForItself(organisatie) ? [organisatie] : [];
  return [...eigen, ...anderen.toSorted((a, b) => a.naam.localeCompare(b.naam, "nl"))].map(toNamens);
}

const actsForItself = ({ soort, suwiPartij }: Partij): boolean => soort === "beheerder" || (suwiPartij && (soort === "gemeente" || soort === "uwv"));

/** The choice that needs no asking: the own organisation, when there is nothing else to choose. */
export function vanzelfsprekendeKeuze(organisatie: Vertegenwoordiger): Namens | undefined {
  const [enige, tweede] = namensKeuzes(organisatie);
  return tweede === undefined && enige?.id === organisatie.id ? enige : undefined;
}
