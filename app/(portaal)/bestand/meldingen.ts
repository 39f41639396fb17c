import type { Geweigerd } from "@/components/bestand/formulier/antwoorden";
import type { HandFout } from "@/lib/bestand/hand/fouten";
import type { HandelingFout } from "@/lib/toegang/handeling";

const geheel = (melding: string): Geweigerd => ({ ok: false, velden: [], melding });

/** What a failure means to who filled in a form or withdrew something: messages at fields, or one about the whole. */
export function toGeweigerd(fout: HandelingFout<HandFout>): Geweigerd {
  const eigen = fout.soort === "uitkomst" ? fout.fout : fout;
  switch (eigen.soort) {
    case "invoer":
      // What the schema of the action itself refuses can't come from the form.
      return fout.soort === "uitkomst" ? { ok: false, velden: eigen.velden } : geheel("Iets in het formulier is te lang of te veel. Maak de teksten korter en probeer het opnieuw.");
    case "geen-sessie":
      return { ...geheel("Je sessie is verlopen. Log opnieuw in; wat je invulde, blijft in dit tabblad staan."), sessie: true };
    case "geen-recht":
      return geheel("Je rol geeft hier geen recht op. Vraag je organisatiebeheerder om de rol bronbeheerder.");
    case "te-vaak":
      return geheel(`Je doet veel achter elkaar. Probeer het over ${eigen.wachtSeconden} seconden opnieuw.`);
    case "niet-gevonden":
      return geheel("Niet gevonden. Misschien heeft een collega het net ingetrokken of weggegooid.");
    case "bezig":
      return geheel("Er wordt net een levering gepubliceerd. Wat je invulde, staat er nog; probeer het over een minuut opnieuw.");
    case "gewijzigd":
      return geheel("Een collega heeft dit intussen gewijzigd. Open het opnieuw in een ander tabblad en neem je wijziging daar over.");
    case "van-levering":
      return geheel("Dit is aangeleverd met een bestand of koppeling. Wijzig het daar, of maak een kopie.");
    case "bezwaar":
      return geheel("Bij dit nummer hoort iemand die niet uitgewisseld wil worden. Publiceren kan niet. Klopt dat niet meer? Haal het nummer dan van de lijst met bezwaren.");
    case "vol":
      return geheel(`Er staan al ${eigen.hoogstens} concepten. Publiceer er een, of gooi er een weg.`);
  }
}
