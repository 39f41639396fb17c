import { IconAlertTriangle, IconCheck, IconX } from "@tabler/icons-react";
import { Icon } from "@/components/ui/icon";
import { Spinner } from "@/components/ui/spinner";
import { capitalise } from "@/lib/rangschikking/woordkeus";
import type { SelectievraagStand, Stand } from "./stand";

const seconds = (ms: number | null) => (ms === null ? "" : ` in ${(ms / 1000).toLocaleString("nl-NL", { maximumFractionDigits: 1 })} seconden`);
const geweigerdTekst = (geweigerd: number) =>
  geweigerd === 0 ? "" : ` ${geweigerd === 1 ? "Eén resultaat was niet te lezen en is" : `${geweigerd} resultaten waren niet te lezen en zijn`} weggelaten.`;
const nietBewaardTekst = (aantal: number) => (aantal === 0 ? "" : ` Het portaal bewaart er hoogstens 10.000 per zoekvraag, de best passende; ${aantal.toLocaleString("nl-NL")} staan er niet bij.`);

/** The outcome of one selectievraag in words: what happened, and what to do. The exchange doesn't say which bron missed. */
function describeUitkomst({ uitkomst, aantal, duurMs, geweigerd, nietBewaard, toelichting }: SelectievraagStand): { kop: string; tekst: string } {
  switch (uitkomst) {
    case null:
      return { kop: "bezig", tekst: "Alle bronnen worden gevraagd. Dat duurt hoogstens 10 seconden." };
    case "answered":
      return { kop: "", tekst: `${aantal} gevonden${seconds(duurMs)}.${geweigerdTekst(geweigerd)}${nietBewaardTekst(nietBewaard)}` };
    case "limitReached":
      return { kop: "maximum bereikt", tekst: `${aantal} gevonden, en er zijn er meer. Maak de vraag kleiner om ze te zien.${geweigerdTekst(geweigerd)}${nietBewaardTekst(nietBewaard)}` };
    case "late":
      return { kop: "te laat", tekst: "Na 10 seconden gestopt. Stel de vraag opnieuw." };
    case "unavailable":
      return { kop: "niet bereikbaar", tekst: toelichting ?? "VUM is op dit moment niet bereikbaar. Je vraag is bewaard; stel hem straks opnieuw." };
    case "refused":
      return { kop: "geweigerd", tekst: `VUM nam deze vraag niet aan${toelichting ? ` (${toelichting})` : ""}. Geef dit door aan de helpdesk.` };
    case "withdrawn":
      return { kop: "geannuleerd", tekst: "Gestopt voordat het antwoord er was." };
    case "invalid":
      return { kop: "onleesbaar antwoord", tekst: "VUM gaf een antwoord dat het portaal niet kan lezen. Geef dit door aan de helpdesk." };
  }
}

function StatusIcon({ uitkomst }: SelectievraagStand) {
  if (uitkomst === null) return <Spinner />;
  if (uitkomst === "answered") return <Icon of={IconCheck} className="text-positive" />;
  if (uitkomst === "limitReached") return <Icon of={IconAlertTriangle} className="text-warning" />;
  return <Icon of={IconX} className="text-negative" />;
}

/** What was asked. A question that was full is asked once more with the wishes added, so that the best are in. */
function naamVan({ richting }: Stand, { beroepNaam, aangescherpt }: SelectievraagStand): string {
  const naam = beroepNaam ? capitalise(beroepNaam) : richting === "vacatures" ? "Alle beroepen" : "Je vraag";
  return aangescherpt ? `${naam}, met je wensen erbij` : naam;
}

/** One line per selectievraag: partial success is normal and visible, never silent. */
export const Vraagstatus = ({ stand }: { stand: Stand }) => (
  <ul aria-label="Hoe de vragen zijn beantwoord" className="flex flex-wrap overflow-hidden rounded-lg border border-line bg-surface">
    {stand.selectievragen.map((vraag) => {
      const { kop, tekst } = describeUitkomst(vraag);
      const naam = naamVan(stand, vraag);
      return (
        <li key={vraag.volgnummer} className="-mr-px -mb-px grid grow basis-80 grid-cols-[1.5rem_1fr] gap-2 border-r border-b border-line px-4 py-3 text-small">
          <StatusIcon {...vraag} />
          <span>
            <strong className="block text-body">{kop ? `${naam}: ${kop}` : naam}</strong>
            {tekst}
          </span>
        </li>
      );
    })}
  </ul>
);
