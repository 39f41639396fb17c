import type { Antwoord } from "@/components/bestand/aanleveren/levering";
import type { LeveringFout } from "@/lib/bestand/levering/fouten";
import type { Result } from "@/lib/result";
import type { HandelingFout } from "@/lib/toegang/handeling";

/** What came of a change to a delivery, in words with what to do. */
export function toAntwoord(gedaan: Result<unknown, HandelingFout<LeveringFout>>): Antwoord {
  return gedaan.ok ? { ok: true } : { ok: false, melding: meldingVan(gedaan.error) };
}

function meldingVan(fout: HandelingFout<LeveringFout>): string {
  const eigen = fout.soort === "uitkomst" ? fout.fout : fout;
  switch (eigen.soort) {
    case "geen-sessie":
      return "Je sessie is verlopen. Log opnieuw in; je levering is bewaard.";
    case "geen-recht":
      return "Je rol geeft hier geen recht op. Vraag je organisatiebeheerder om de rol bronbeheerder.";
    case "te-vaak":
      return `Je wijzigt veel achter elkaar. Probeer het over ${eigen.wachtSeconden} seconden opnieuw.`;
    case "niet-gevonden":
      return "Deze levering is er niet meer. Kies het bestand opnieuw.";
    case "verkeerde-stap":
      return "Deze levering is intussen ergens anders verder gegaan. Laad de pagina opnieuw om te zien hoe het staat.";
    case "veranderd":
      return "Er is intussen iets anders gepubliceerd. Hieronder staan de nieuwe aantallen. Kijk ze na en publiceer dan opnieuw.";
    case "invoer":
      return "melding" in eigen ? eigen.melding : "Deze keuze kan niet. Laad de pagina opnieuw en probeer het nog eens.";
  }
}
