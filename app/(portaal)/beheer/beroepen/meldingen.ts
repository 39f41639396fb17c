import type { WoordAntwoord } from "@/components/beheer/woordenlijst";
import type { WoordFout } from "@/lib/beroepen/eigen-woorden-beheren";
import type { Result } from "@/lib/result";
import type { HandelingFout } from "@/lib/toegang/handeling";

/** What a change of the word list came to, in words. */
export function toWoordAntwoord(gedaan: Result<unknown, HandelingFout<WoordFout>>): WoordAntwoord {
  if (gedaan.ok) return { ok: true };
  const fout = gedaan.error.soort === "uitkomst" ? gedaan.error.fout : gedaan.error;
  switch (fout.soort) {
    case "invoer":
      return "veld" in fout ? { ok: false, veld: fout.veld, melding: fout.melding } : { ok: false, veld: "woord", melding: "Vul een woord in van 3 tot 60 tekens." };
    case "geen-sessie":
      return { ok: false, melding: "Je sessie is verlopen. Log opnieuw in; er is niets gewijzigd." };
    case "geen-recht":
      return { ok: false, melding: "Je rol geeft hier geen recht op. Alleen een functioneel beheerder wijzigt de woordenlijst." };
    case "te-vaak":
      return { ok: false, melding: `Je wijzigt veel achter elkaar. Probeer het over ${fout.wachtSeconden} seconden opnieuw.` };
  }
}
