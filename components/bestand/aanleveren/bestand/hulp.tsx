import { IconDownload } from "@tabler/icons-react";
import { Icon } from "@/components/ui/icon";
import type { Soort } from "@/lib/standaard/soort";
import { buttonStyle } from "@/components/ui/button-style";
import { SOORT } from "../woorden";

/** A thing that bemiddelaars need, and why; from lib/kwaliteit/criteria.ts. */
export interface Helpt {
  readonly label: string;
  readonly waarom: string;
}

interface HulpProps {
  soort: Soort;
  helpt: readonly Helpt[];
  grenzen: readonly string[];
}

/** Beside the choice of a file: what it should hold, an example, and what it may not be. */
export const Hulp = ({ soort, helpt, grenzen }: HulpProps) => (
  <aside aria-label="Hulp bij je bestand" className="grid gap-6 rounded-lg border border-line bg-surface p-6 text-table">
    <section className="grid gap-3">
      <h2 className="text-h3">Deze kolommen helpen het meest</h2>
      <ul className="grid gap-2">
        {helpt.map(({ label, waarom }) => (
          <li key={label} className="border-l-4 border-line pl-3">
            <span className="block font-semibold">{label}</span>
            <span className="text-ink-soft">{waarom}</span>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">Hoe ze heten en in welke volgorde ze staan, maakt niet uit. Wat je niet hebt, laat je weg.</p>
    </section>
    <section className="grid gap-3">
      <h2 className="text-h3">Begin je met een leeg bestand?</h2>
      <p className="text-ink-soft">In het voorbeeld staan de koppen klaar, met drie verzonnen {SOORT[soort].naam} en een blad met uitleg.</p>
      <a href={`/api/leveringen/voorbeeld/${soort}`} download className={buttonStyle("secondary", "normal", "justify-self-start")}>
        <Icon of={IconDownload} /> Voorbeeld-Excel voor {SOORT[soort].naam}
      </a>
    </section>
    <section className="grid gap-2">
      <h2 className="text-h3">Hoe groot mag het zijn?</h2>
      <ul className="grid list-disc gap-1 pl-5 text-ink-soft">
        {grenzen.map((grens) => <li key={grens}>{grens}</li>)}
      </ul>
    </section>
    {soort === "werkzoekenden" && (
      <section className="grid gap-2">
        <h2 className="text-h3">Namen en burgerservicenummers</h2>
        <p className="text-ink-soft">Je mag ze laten staan. Naam, adres, geboortedatum en geslacht gaan nooit naar VUM, en een burgerservicenummer bewaren we niet.</p>
      </section>
    )}
  </aside>
);
