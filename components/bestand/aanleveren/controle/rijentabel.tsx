import { Mark } from "@/components/ui/mark";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { cx } from "@/components/ui/cx";
import type { Rijmelding } from "../rijmelding";
import { getal } from "../woorden";
import { inhoudVan, type Rijdeel } from "./rijinhoud";
import type { Rapportrij } from "./rapport";

interface RijentabelProps {
  rijen: readonly Rapportrij[];
  koppen: readonly string[];
}

const SINDS = { nieuw: "nieuw", gewijzigd: "anders dan vorige keer", gelijk: undefined } as const;
/** Parts of a row in sight; the rest is folded. */
const TOON = 6;

/** The rows: first what is to be said of each, in words, and beside it the row itself. */
export const Rijentabel = ({ rijen, koppen }: RijentabelProps) => (
  <Table caption="Rijen van je bestand" className="cards-when-narrow">
    <Thead>
      <Tr>
        <Th>Rij</Th>
        <Th>Wat er is</Th>
        <Th>Wat er staat</Th>
      </Tr>
    </Thead>
    <tbody>
      {rijen.map((rij) => (
        <Tr key={rij.nummer}>
          <Td data-card="title" className="lg:min-w-24">
            <span className="font-semibold">Rij {getal(rij.nummer)}</span>
            {rij.id !== null && <CellNote><span className="wrap-anywhere">{rij.id}</span></CellNote>}
            {rij.sindsVorige && SINDS[rij.sindsVorige] && <Tag kind="new">{SINDS[rij.sindsVorige]}</Tag>}
          </Td>
          <Td className="lg:w-2/5"><Oordeel rij={rij} /></Td>
          <Td className="lg:min-w-56"><Inhoud delen={inhoudVan(rij, koppen)} nummer={rij.nummer} /></Td>
        </Tr>
      ))}
    </tbody>
  </Table>
);

function Oordeel({ rij: { uitkomst, meldingen, kwaliteit } }: { rij: Rapportrij }) {
  // That it refuses is said already.
  const teZeggen = uitkomst === "geweigerd" ? [] : meldingen;
  return (
    <div className="grid min-w-0 gap-2">
      {uitkomst === "geweigerd" && <p><Mark kind="hatched" word="mag niet" />: hier staat dat er niet gedeeld mag worden. Gaat niet mee, ook de volgende keer niet.</p>}
      {teZeggen.length > 0 && <ul className="grid gap-2">{teZeggen.map((melding, index) => <Melding key={index} melding={melding} />)}</ul>}
      {uitkomst === "goed" && meldingen.length === 0 && <p><Mark kind="full" word="goed" /></p>}
      {kwaliteit !== null && <p className="text-small text-ink-soft">Kwaliteit {kwaliteit} van 100</p>}
    </div>
  );
}

const Melding = ({ melding: { ernst, veld, melding } }: { melding: Rijmelding }) => (
  <li className="grid grid-cols-[1.25rem_1fr] gap-x-2 wrap-anywhere">
    <span className="pt-0.5"><Mark kind={ernst === "fout" ? "empty" : "half"} word={ernst === "fout" ? "Fout" : "Let op"} hideWord /></span>
    <span><strong>{ernst === "fout" ? "Fout" : "Let op"}, {veld}:</strong> {melding}</span>
  </li>
);

const Deel = ({ deel: { kop, waarde, ernst } }: { deel: Rijdeel }) => (
  <div className={cx("grid grid-cols-[minmax(5rem,10rem)_minmax(0,1fr)] gap-3", ernst === "fout" && "border-l-4 border-negative pl-2", ernst === "waarschuwing" && "border-l-4 border-warning pl-2")}>
    <dt className="text-ink-soft wrap-anywhere">{kop}</dt>
    <dd className={cx("line-clamp-3 whitespace-pre-line wrap-anywhere", ernst && "font-semibold")}>{waarde === "" ? <span className="text-ink-soft">(leeg)</span> : waarde}</dd>
  </div>
);

function Inhoud({ delen, nummer }: { delen: readonly Rijdeel[]; nummer: number }) {
  if (delen.length === 0) return <span className="text-ink-soft">niet meer bewaard</span>;
  const rest = delen.slice(TOON);
  return (
    <div className="grid min-w-0 gap-1 text-small">
      <dl className="grid gap-0.5">{delen.slice(0, TOON).map((deel, index) => <Deel key={index} deel={deel} />)}</dl>
      {rest.length > 0 && (
        <details>
          <summary className="w-fit text-action">Nog {rest.length}<span className="sr-only"> van rij {nummer}</span></summary>
          <dl className="grid gap-0.5">{rest.map((deel, index) => <Deel key={index} deel={deel} />)}</dl>
        </details>
      )}
    </div>
  );
}
