import type { BewaarAntwoord } from "@/components/bestand/aanleveren/instellingen/instellingenformulier";
import type { HandelingFout } from "@/lib/toegang/handeling";

const GEEN_SESSIE = "Je sessie is verlopen. Log opnieuw in; er is niets gewijzigd.";
const GEEN_RECHT = "Je rol geeft hier geen recht op. Vraag je organisatiebeheerder om de rol bronbeheerder.";
const teVaak = (seconden: number) => `Je wijzigt veel achter elkaar. Probeer het over ${seconden} seconden opnieuw.`;

/** Why settings weren't kept: messages at fields, or one about the whole. */
export function toBewaarAntwoord(fout: HandelingFout<unknown>): BewaarAntwoord {
  switch (fout.soort) {
    case "invoer":
      return { ok: false, velden: fout.velden.map(({ pad, melding }) => ({ field: pad, message: melding })) };
    case "geen-sessie":
      return { ok: false, velden: [], melding: GEEN_SESSIE };
    case "te-vaak":
      return { ok: false, velden: [], melding: teVaak(fout.wachtSeconden) };
    case "geen-recht":
    case "uitkomst":
      return { ok: false, velden: [], melding: GEEN_RECHT };
  }
}

/** Why the list of refusals stayed as it was. */
export function toBezwaarMelding(fout: HandelingFout<{ readonly soort: "geen-recht" } | { readonly soort: "niet-op-de-lijst" }>): string {
  const eigen = fout.soort === "uitkomst" ? fout.fout : fout;
  switch (eigen.soort) {
    case "niet-op-de-lijst":
      return "Dit kenmerk staat niet op de lijst. Kijk hoe het in je eigen bestand staat, met hoofdletters en streepjes.";
    case "invoer":
      return "Typ een kenmerk van hoogstens 100 tekens.";
    case "geen-sessie":
      return GEEN_SESSIE;
    case "te-vaak":
      return teVaak(eigen.wachtSeconden);
    case "geen-recht":
      return GEEN_RECHT;
  }
}
