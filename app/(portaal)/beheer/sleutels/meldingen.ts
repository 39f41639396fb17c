import type { SleutelFoutantwoord } from "@/components/beheer/sleutels/sleutelbeheer";
import type { SleutelFout } from "@/lib/beheer/sleutels/sleutels";
import type { HandelingFout } from "@/lib/toegang/handeling";

/** Why a key wasn't made or withdrawn, in words. */
export function toFout(gedaan: HandelingFout<SleutelFout>): SleutelFoutantwoord {
  const fout = gedaan.soort === "uitkomst" ? gedaan.fout : gedaan;
  switch (fout.soort) {
    case "invoer":
      return "veld" in fout ? { ok: false, veld: fout.veld, melding: fout.melding } : { ok: false, veld: "naam", melding: "Vul een naam in van 2 tot 60 tekens." };
    case "niet-gevonden":
      return { ok: false, melding: "Deze sleutel is al ingetrokken." };
    case "geen-sessie":
      return { ok: false, melding: "Je sessie is verlopen. Log opnieuw in; er is niets gewijzigd." };
    case "geen-recht":
      return { ok: false, melding: "Je rol geeft hier geen recht op. Alleen een organisatiebeheerder beheert sleutels." };
    case "te-vaak":
      return { ok: false, melding: `Je wijzigt veel achter elkaar. Probeer het over ${fout.wachtSeconden} seconden opnieuw.` };
  }
}
