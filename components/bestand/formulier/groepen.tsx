import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { BlokProps } from "./blok-props";
import { Blokweergave } from "./blokweergave";
import { type Formulierdefinitie, type Formuliergroep, veldId } from "./definitie";
import { countGevuld, isOver } from "./gevuld";

interface GroepenProps extends BlokProps {
  definitie: Formulierdefinitie;
  /** At the end of what stands in sight. */
  children: ReactNode;
}

/** All questions: the open groups one below the other, the rare ones folded. */
export const Groepen = ({ definitie: { groepen }, children, ...props }: GroepenProps) => (
  <>
    {groepen.filter(({ gevouwen }) => !gevouwen).map((groep, index) => (
      <section key={groep.titel} aria-labelledby={veldId(groep.titel)} className={index === 0 ? "grid gap-6" : "grid gap-6 border-t border-line pt-6"}>
        <h2 id={veldId(groep.titel)}>{groep.titel}</h2>
        <Vragen groep={groep} {...props} />
      </section>
    ))}
    {children}
    <section aria-labelledby="meer-kop" className="grid gap-2">
      <h2 id="meer-kop">Meer vertellen</h2>
      <p className="text-ink-soft">Niets hiervan hoeft. Hoe meer erin staat, hoe beter een ander kan beoordelen of het past.</p>
      <div>{groepen.filter(({ gevouwen }) => gevouwen).map((groep) => <Vouw key={groep.titel} groep={groep} {...props} />)}</div>
    </section>
  </>
);

function Vouw({ groep, ...props }: BlokProps & { groep: Formuliergroep }) {
  const aantal = groep.blokken.reduce((totaal, blok) => totaal + countGevuld(blok, props.invoer), 0);
  const heeftFout = [...props.fouten.keys()].some((pad) => groep.blokken.some((blok) => isOver(blok, pad)));
  return (
    <Disclosure summary={<h3>{groep.titel}</h3>} note={aantal > 0 ? `${aantal} ingevuld` : "niets ingevuld"} defaultOpen={heeftFout} className="-mb-px">
      <div className="grid gap-6 pt-2 sm:pr-7"><Vragen groep={groep} {...props} /></div>
    </Disclosure>
  );
}

const Vragen = ({ groep: { uitleg, blokken }, ...props }: BlokProps & { groep: Formuliergroep }) => (
  <>
    {uitleg && <p className="text-ink-soft">{uitleg}</p>}
    {blokken.map((blok, index) => <Blokweergave key={index} blok={blok} {...props} />)}
  </>
);
