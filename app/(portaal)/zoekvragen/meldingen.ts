import type { BeoordeelAntwoord } from "@/components/detail/beoordelen";
import type { ZoekAntwoord } from "@/components/zoeken/zoekformulier";
import type { HandelingFout } from "@/lib/toegang/handeling";
import type { OphaalFout } from "@/lib/zoeken/detail-ophalen";
import type { ZoekFout } from "@/lib/zoeken/fouten";

const GEEN_SESSIE = "Je sessie is verlopen. Log opnieuw in; wat je invulde, blijft staan.";
const GEEN_RECHT = "Je rol geeft hier geen recht op. Vraag je organisatiebeheerder om de rol bemiddelaar.";
const WEG = "Deze zoekvraag is er niet meer. Na zeven dagen wordt hij verwijderd; stel hem opnieuw.";
const teVaak = (seconden: number) => `Je vraagt veel achter elkaar. Probeer het over ${seconden} seconden opnieuw.`;

/** What a failure means to who filled in the form: messages at fields, or one about the whole. */
export function toZoekAntwoord(fout: HandelingFout<ZoekFout>): Extract<ZoekAntwoord, { ok: false }> {
  const eigen = fout.soort === "uitkomst" ? fout.fout : fout;
  switch (eigen.soort) {
    case "invoer":
      return { ok: false, velden: eigen.velden };
    case "geen-sessie":
      return { ok: false, velden: [], melding: GEEN_SESSIE };
    case "geen-recht":
      return { ok: false, velden: [], melding: GEEN_RECHT };
    case "te-vaak":
      return { ok: false, velden: [], melding: teVaak(eigen.wachtSeconden) };
    case "niet-gevonden":
      return { ok: false, velden: [], melding: WEG };
  }
}

const budget = (over: number) => (over === 0 ? "Je hebt alle 10 details van deze zoekvraag gebruikt." : `Je kunt nog ${over} van de 10 details ophalen. Kies er minder.`);

/** Why no details were fetched. */
export function toOphaalMelding(fout: HandelingFout<OphaalFout>): string {
  const eigen = fout.soort === "uitkomst" ? fout.fout : fout;
  switch (eigen.soort) {
    case "budget":
      return budget(eigen.over);
    case "invoer":
      return "Kies eerst een of meer resultaten, hoogstens 10.";
    case "geen-sessie":
      return GEEN_SESSIE;
    case "geen-recht":
      return GEEN_RECHT;
    case "te-vaak":
      return teVaak(eigen.wachtSeconden);
    case "niet-gevonden":
      return WEG;
  }
}

/** Why a judgement wasn't kept: messages at fields, or one about the whole. */
export function toBeoordeelAntwoord(fout: HandelingFout<ZoekFout>): BeoordeelAntwoord {
  const antwoord = toZoekAntwoord(fout);
  return { ok: false, velden: Object.fromEntries(antwoord.velden.map(({ pad, melding }) => [pad, melding])), ...(antwoord.melding !== undefined && { melding: antwoord.melding }) };
}
