import type { AlertKind } from "@/components/ui/alert";

/** How fetching details ended, per result. */
export type OphaalAntwoord =
  | { readonly ok: true; readonly details: readonly { readonly sleutel: string; readonly uitkomst: string; readonly misschienGeteld: boolean }[] }
  | { readonly ok: false; readonly melding: string };

const MISLUKT: Readonly<Record<string, (aantal: number) => string>> = {
  budgetOp: () => "VUM geeft voor deze vraag geen details meer: de tien zijn gebruikt.",
  verdwenen: (aantal) => `${aantal === 1 ? "Eén resultaat is" : `${aantal} resultaten zijn`} er niet meer: ingetrokken door de bron, of te lang geleden gevonden. Dat kost geen detail.`,
  late: (aantal) => `${aantal === 1 ? "Eén detail kwam" : `${aantal} details kwamen`} niet op tijd. Probeer het opnieuw.`,
  unavailable: () => "VUM of de bron is op dit moment niet bereikbaar. Probeer het straks opnieuw.",
  bezig: (aantal) => `${aantal === 1 ? "Eén detail wordt" : `${aantal} details worden`} op dit moment al opgehaald door een collega. Kijk zo nog eens.`,
  afgebroken: (aantal) => `${aantal === 1 ? "Bij één detail" : `Bij ${aantal} details`} is het ophalen afgebroken. Probeer het opnieuw.`,
  refused: () => "VUM nam de vraag om details niet aan. Geef dit door aan de helpdesk.",
  invalid: () => "Er kwam een antwoord dat het portaal niet kan lezen. Geef dit door aan de helpdesk.",
};

/** What is told after fetching. */
export interface Ophaalbericht {
  readonly kind: AlertKind;
  readonly titel: string;
  readonly tekst: string | null;
}

/** What to tell after fetching: how many came, and in words why others didn't. */
export function describeOpgehaald(antwoord: OphaalAntwoord): Ophaalbericht {
  if (!antwoord.ok) return { kind: "error", titel: antwoord.melding, tekst: null };
  const gelukt = antwoord.details.filter(({ uitkomst }) => uitkomst === "opgehaald").length;
  const redenen = Object.entries(MISLUKT).flatMap(([uitkomst, words]) => {
    const aantal = antwoord.details.filter((detail) => detail.uitkomst === uitkomst).length;
    return aantal > 0 ? [words(aantal)] : [];
  });
  const titel = gelukt === 1 ? "1 detail opgehaald" : `${gelukt} details opgehaald`;
  if (antwoord.details.some(({ misschienGeteld }) => misschienGeteld)) redenen.push("VUM kan het wel geteld hebben; daarom telt het hier ook mee.");
  if (redenen.length === 0) return { kind: "success", titel, tekst: "Open een resultaat om alles te zien." };
  return { kind: gelukt > 0 ? "warning" : "error", titel: gelukt > 0 ? titel : "Geen detail opgehaald", tekst: redenen.join(" ") };
}
