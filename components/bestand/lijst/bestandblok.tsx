import type { Route } from "next";
import { Link } from "@/components/ui/link";
import { shortDate } from "@/lib/rangschikking/woordkeus";
import { soorten, type Soort } from "@/lib/standaard/soort";
import { Kwaliteitsbalk } from "../record/kwaliteitsbalk";
import { bestandpad, telWoord } from "./soortteksten";

interface BestandblokProps {
  organisatie: string;
  /** Made by lib/bestand/hand/stand.ts; `laatst` is ISO. */
  stand: Readonly<Record<Soort, { readonly aantal: number; readonly kwaliteit: number | null; readonly laatst: string | null }>>;
  vandaag: string;
}

/** On the start page: what the organisation shares, how good it is and since when. */
export const Bestandblok = ({ organisatie, stand, vandaag }: BestandblokProps) => (
  <section aria-labelledby="bestand-kop" className="grid gap-3">
    <h2 id="bestand-kop">Eigen bestand van {organisatie}</h2>
    <ul className="grid gap-4 md:grid-cols-2">
      {soorten.map((soort) => {
        const { aantal, kwaliteit, laatst } = stand[soort];
        return (
          <li key={soort} className="grid content-start gap-1 border-l-4 border-line pl-4">
            <Link href={bestandpad(soort) as Route} className="font-semibold">{telWoord(soort, aantal)}</Link>
            {kwaliteit !== null && <p className="flex flex-wrap items-center gap-x-2 text-table">Kwaliteit gemiddeld <Kwaliteitsbalk klein score={kwaliteit} /></p>}
            <p className="text-table text-ink-soft">{laatst === null ? "Nog niets gepubliceerd." : `Laatst bijgewerkt ${shortDate(laatst.slice(0, 10), vandaag)}.`}</p>
          </li>
        );
      })}
    </ul>
  </section>
);
