import type { Soort } from "@/lib/standaard/soort";
import { Disclosure } from "@/components/ui/disclosure";
import type { Leveringskwaliteit } from "../levering";
import { getal, telSoort } from "../woorden";

interface KwaliteitProps {
  soort: Soort;
  kwaliteit: Leveringskwaliteit;
}

const punten = (n: number): string => `${n.toLocaleString("nl-NL", { maximumFractionDigits: 1 })} ${n === 1 ? "punt" : "punten"}`;

/** How much the delivery tells of what bemiddelaars need, and the three things that would raise it most. */
export const Kwaliteit = ({ soort, kwaliteit: { score, records, verdeling, verbeterpunten } }: KwaliteitProps) =>
  records === 0 ? null : (
    <section aria-labelledby="kwaliteit" className="grid gap-4">
      <h3 id="kwaliteit">Kwaliteit: {score} van 100</h3>
      <progress aria-labelledby="kwaliteit" value={score} max={100} className="h-2 w-full max-w-text appearance-none overflow-hidden rounded-full border border-edge bg-sunk [&::-moz-progress-bar]:bg-action [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-action forced-colors:[&::-webkit-progress-value]:bg-[Highlight]" />
      {verbeterpunten.length > 0 && (
        <>
          <p>Hiermee gaat het cijfer het meest omhoog:</p>
          <ol className="grid max-w-text gap-2">
            {verbeterpunten.map(({ sleutel, label, waarom, punten: winst, aantal }) => (
              <li key={sleutel} className="grid grid-cols-[6.5rem_1fr] gap-4 border-t border-line pt-2">
                <strong>+ {punten(winst)}</strong>
                <span>
                  <span className="font-semibold">{label}</span> mist nog bij {telSoort(aantal, soort)}
                  <span className="block text-table text-ink-soft">Waarom: {waarom}.</span>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <Disclosure summary="Hoe we dit cijfer maken" className="max-w-text">
        <p>
          We kijken per {soort === "vacatures" ? "vacature" : "profiel"} of gevuld is wat een bemiddelaar nodig heeft. Het cijfer is het gemiddelde. Nu zijn er {getal(verdeling.hoog)} boven de 70, {getal(verdeling.midden)} van 40 tot en met 70 en {getal(verdeling.laag)} onder de 40.
          Het zegt iets over velden, niets over mensen. Wat je niet weet, hoef je niet in te vullen.
        </p>
      </Disclosure>
    </section>
  );
