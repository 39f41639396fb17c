import type { MouseEvent } from "react";
import { kwaliteitVan, type Records } from "@/lib/kwaliteit/kwaliteit";
import type { Invoer } from "@/lib/standaard/invoer/invoer";
import { toRecord } from "@/lib/standaard/invoer/naar-record";
import { Kwaliteitsbalk } from "../record/kwaliteitsbalk";
import { type Formulierdefinitie, veldId } from "./definitie";

interface KwaliteitspaneelProps {
  definitie: Formulierdefinitie;
  invoer: Invoer;
}

/** How good the record is so far, and the three things that would raise it most, each leading to its question. */
export function Kwaliteitspaneel({ definitie: { soort, velden, plekken }, invoer }: KwaliteitspaneelProps) {
  // What is typed may not be a record yet; the score only looks at what is filled in.
  const { score, verbeterpunten } = kwaliteitVan(soort, toRecord(velden, invoer) as unknown as Records[typeof soort]);
  return (
    <section aria-labelledby="kwaliteit-kop" className="grid gap-3">
      <h2 id="kwaliteit-kop" className="text-h3">Kwaliteit</h2>
      <Kwaliteitsbalk score={score} />
      {verbeterpunten.length > 0 ? (
        <>
          <p className="text-table font-semibold">Dit helpt het meest:</p>
          <ul className="grid gap-2 text-table">
            {verbeterpunten.map(({ sleutel, label, waarom, punten }) => (
              <li key={sleutel}>
                <a href={`#${veldId(plekken[sleutel] ?? sleutel)}`} onClick={moveTo} className="font-semibold">{label}</a> <span className="whitespace-nowrap">+{Math.max(1, Math.round(punten))}</span>
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
}

/** To the control itself, unfolding what hides it; the browser alone would only scroll. */
function moveTo(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  for (let folded = target.closest("details"); folded; folded = folded.parentElement?.closest("details") ?? null) folded.open = true;
  const control = target.matches("fieldset") ? target.querySelector<HTMLElement>("input, select, textarea, button") : target;
  (control ?? target).focus();
  target.scrollIntoView({ block: "center" });
}
