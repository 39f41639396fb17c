import type { Kwaliteit } from "@/lib/kwaliteit/kwaliteit";
import { Kwaliteitsbalk } from "./kwaliteitsbalk";

/** The score of a published record and what would raise it. */
export const Recordkwaliteit = ({ kwaliteit: { score, verbeterpunten } }: { kwaliteit: Kwaliteit }) => (
  <section aria-labelledby="kwaliteit-kop" className="grid gap-3">
    <h2 id="kwaliteit-kop" className="text-h3">Kwaliteit</h2>
    <Kwaliteitsbalk score={score} />
    {verbeterpunten.length > 0 ? (
      <>
        <p className="text-table font-semibold">Dit helpt het meest:</p>
        <ul className="grid gap-2 text-table">
          {verbeterpunten.map(({ sleutel, label, waarom, punten }) => (
            <li key={sleutel}>
              <span className="font-semibold">{label}</span> <span className="whitespace-nowrap">+{Math.max(1, Math.round(punten))}</span>
              <span className="block text-small text-ink-soft">{waarom}</span>
            </li>
          ))}
        </ul>
      </>
    ) : (
      <p className="text-table">Alles staat erin wat een bemiddelaar wil weten.</p>
    )}
  </section>
);
