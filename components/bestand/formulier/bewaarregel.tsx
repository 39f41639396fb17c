import type { Bewaarstand } from "./use-formulier";

const tijd = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });

/** One line about the draft. Not announced at each change: only when keeping it fails. */
export function Bewaarregel({ bewaarstand }: { bewaarstand: Bewaarstand }) {
  switch (bewaarstand.stand) {
    case "niets":
      return <p className="text-small text-ink-soft">Wat je invult, bewaren we als concept. Een concept blijft 30 dagen staan.</p>;
    case "bezig":
      return <p className="text-small text-ink-soft">Concept wordt bewaard…</p>;
    case "bewaard":
      return <p className="text-small text-ink-soft">Concept bewaard om {tijd.format(new Date(bewaarstand.op))}.</p>;
    case "mislukt":
      return <p role="alert" className="text-small font-semibold text-negative">{bewaarstand.melding ?? "Het concept is niet bewaard: er staat iets in dat niet mag. Kijk bij de rode velden."}</p>;
  }
}
