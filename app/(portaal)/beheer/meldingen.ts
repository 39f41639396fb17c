import type { Beheerantwoord } from "@/components/beheer/actieformulier";
import type { BeheerFout } from "@/lib/beheer/toestaan";
import type { Result } from "@/lib/result";
import type { HandelingFout } from "@/lib/toegang/handeling";

const nee = (melding: string, velden: readonly { pad: string; melding: string }[] = []): Beheerantwoord => ({ ok: false, melding, velden });

/** What a change in Beheer came to, in words. */
export function toBeheerantwoord(gedaan: Result<unknown, HandelingFout<BeheerFout>>, klaar: string): Beheerantwoord {
  if (gedaan.ok) return { ok: true, melding: klaar };
  const fout = gedaan.error.soort === "uitkomst" ? gedaan.error.fout : gedaan.error;
  switch (fout.soort) {
    case "invoer":
      return nee("Kijk na wat je invulde.", fout.velden);
    case "veld":
      return nee(fout.melding, [{ pad: fout.pad, melding: fout.melding }]);
    case "geen-sessie":
      return nee("Je sessie is verlopen. Log opnieuw in; er is niets gewijzigd.");
    case "geen-recht":
      return nee("Je rol geeft hier geen recht op. Er is niets gewijzigd.");
    case "niet-gevonden":
      return nee("Dit bestaat niet (meer). Er is niets gewijzigd; ververs de pagina.");
    case "te-vaak":
      return nee(`Je wijzigt veel achter elkaar. Probeer het over ${fout.wachtSeconden} seconden opnieuw.`);
  }
}
