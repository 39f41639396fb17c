import { Link } from "@/components/ui/link";
import { MarkShape, type MarkKind } from "@/components/ui/mark";
import type { Uitslag } from "../levering";
import { getal, telRijen } from "../woorden";
import type { Rapportfilter } from "./rapport";
import { rapportPad } from "./rapportpad";

interface CijferProps {
  /** Of the delivery, and which of its rows these are. */
  id: string;
  filter: Rapportfilter;
  mark: MarkKind;
  aantal: number;
  woord: string;
  uitleg: string;
}

const Cijfer = ({ id, filter, mark, aantal, woord, uitleg }: CijferProps) => (
  <li className="min-w-40 flex-1 border-l-4 border-line py-1 pl-4">
    <p className="text-h1">{getal(aantal)}</p>
    <p className="flex items-center gap-2 font-semibold"><MarkShape kind={mark} />{aantal > 0 ? <Link href={rapportPad({ id, filter })}>{woord}<span className="sr-only">: toon deze rijen</span></Link> : woord}</p>
    <p className="text-small text-ink-soft">{uitleg}</p>
  </li>
);

/** What became of the rows, in four figures; each leads to its rows. */
export const Uitkomst = ({ id, samenvatting: { rijen, goed, fout, geweigerd, metWaarschuwing }, sindsVorige }: Pick<Uitslag, "samenvatting" | "sindsVorige"> & { id: string }) => (
  <section aria-label="Uitkomst" className="grid gap-3">
    <ul className="flex flex-wrap gap-x-6 gap-y-4">
      <Cijfer id={id} filter="goed" mark="full" aantal={goed - metWaarschuwing} woord="goed" uitleg="gaan mee" />
      <Cijfer id={id} filter="waarschuwing" mark="half" aantal={metWaarschuwing} woord="let op" uitleg="gaan mee, maar er mist iets" />
      <Cijfer id={id} filter="fout" mark="empty" aantal={fout} woord="fout" uitleg="gaan niet mee" />
      <Cijfer id={id} filter="geweigerd" mark="hatched" aantal={geweigerd} woord="mag niet" uitleg="geen toestemming, gaan niet mee" />
    </ul>
    <p className="text-ink-soft">
      Samen {telRijen(rijen)}.
      {sindsVorige && <> Vergeleken met de vorige keer: {getal(sindsVorige.nieuw)} nieuw, {getal(sindsVorige.gewijzigd)} anders, {getal(sindsVorige.gelijk)} gelijk{sindsVorige.hersteld > 0 && <>, {getal(sindsVorige.hersteld)} hersteld</>}.</>}
    </p>
  </section>
);
