import type { AlertKind } from "@/components/ui/alert";

/** How fetching details ended, per result; as the server action answers it. */
export type OphaalAntwoord =
  | { readonly ok: true; readonly details: readonly { readonly sleutel: string; readonly uitkomst: string }[] }
  | { readonly ok: false; readonly melding: string };

const MISLUKT: Readonly<Record<string, (aantal: number) => string>> = {
  budgetOp: () => "VUM geeft voor deze vraag geen details meer: de tien zijn gebruikt.",
  verdwenen: (aantal) => `${aantal === 1 ? "Eén resultaat is" : `${aantal} resultaten zijn`} er niet meer: ingetrokken door de bron, of te lang geleden gevonden. Dat kost geen detail.`,
  late: (aantal) => `${aantal === 1 ? "Eén bron antwoordde" : `${aantal} bronnen antwoordden`} niet op tijd. Probeer het opnieuw.`,
  unavailable: () => "VUM is op dit moment niet bereikbaar. Probeer het straks opnieuw.",
  refused: () => "VUM nam de vraag om details niet aan. Geef dit door aan de helpdesk.",
  invalid: () => "Een bron gaf een antwoord dat het portaal niet kan lezen. Geef dit door aan de helpdesk.",
};

/** What to tell after fetching: how many came, and in words why others didn't. */
export function describeOpgehaald(antwoord: OphaalAntwoord): { kind: AlertKind; titel: string; tekst: string | null } {
  if (!antwoord.ok) return { kind: "error", titel: antwoord.melding, tekst: null };
  const gelukt = antwoord.details.filter(({ uitkomst }) => uitkomst === "opgehaald" || uitkomst === "al-opgehaald").length;
  const redenen = Object.entries(MISLUKT).flatMap(([uitkomst, words]) => {
    const aantal = antwoord.details.filter((detail) => detail.uitkomst === uitkomst).length;
    return aantal > 0 ? [words(aantal)] : [];
  });
  const titel = gelukt === 1 ? "1 detail opgehaald" : `${gelukt} details opgehaald`;
  if (redenen.length === 0) return { kind: "success", titel, tekst: "Open een resultaat om alles te zien." };
  return { kind: gelukt > 0 ? "warning" : "error", titel: gelukt > 0 ? titel : "Geen detail opgehaald", tekst: redenen.join(" ") };
}
