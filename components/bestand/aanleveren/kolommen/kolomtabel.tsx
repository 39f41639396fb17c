import { Mark } from "@/components/ui/mark";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { getal } from "../woorden";
import { Doelkeuze } from "./doelkeuze";
import { type Doel, type Kolom, naamVan, type Zekerheid, zekerheidVan } from "./kolom";

interface KolomtabelProps {
  kolommen: readonly Kolom[];
  gekozen: readonly (string | null)[];
  doelen: readonly Doel[];
  /** Column that has the target already, by column. */
  dubbel: ReadonlyMap<number, Kolom>;
  onKies: (kolom: Kolom, doel: string | null) => void;
}

const TOON = 3;

function Voorbeelden({ kolom: { voorbeelden, gevuld } }: { kolom: Kolom }) {
  if (gevuld === 0) return <span className="text-ink-soft">geen waarden</span>;
  return (
    <div className="min-w-0">
      <ul className="grid gap-0.5">
        {voorbeelden.slice(0, TOON).map((waarde) => <li key={waarde} className="line-clamp-2 wrap-anywhere">{waarde}</li>)}
      </ul>
      <CellNote>{getal(gevuld)} keer ingevuld</CellNote>
    </div>
  );
}

const Woord = ({ zekerheid: { mark, woord, uitleg } }: { zekerheid: Zekerheid }) => (
  <div>
    {mark ? <Mark kind={mark} word={woord} /> : <span className="text-ink-soft">{woord}</span>}
    {uitleg !== undefined && <CellNote>{uitleg}</CellNote>}
  </div>
);

/** Every column: its heading, some values, where it goes, how sure that is. */
export const Kolomtabel = ({ kolommen, gekozen, doelen, dubbel, onKies }: KolomtabelProps) => (
  <Table caption="Kolommen van je bestand" className="cards-when-narrow">
    <Thead>
      <Tr>
        <Th>Kolom</Th>
        <Th>Voorbeelden</Th>
        <Th>Gaat naar</Th>
        <Th>Hoe zeker</Th>
      </Tr>
    </Thead>
    <tbody>
      {kolommen.map((kolom) => {
        const doel = gekozen[kolom.kolom] ?? null;
        const had = dubbel.get(kolom.kolom);
        return (
          <Tr key={kolom.kolom}>
            <Td data-card="title" className="lg:min-w-32">
              <span className="font-semibold wrap-anywhere">{naamVan(kolom)}</span>
              {kolom.kop !== "" && <CellNote>kolom {kolom.letter}</CellNote>}
            </Td>
            <Td data-label="Voorbeelden" className="lg:max-w-80 lg:min-w-40"><Voorbeelden kolom={kolom} /></Td>
            <Td>
              <Doelkeuze kolom={kolom} gekozen={doel} doelen={doelen} fout={had && `Dat is ${naamVan(had)} al. Kies voor een van beide iets anders.`} onKies={(nieuw) => onKies(kolom, nieuw)} />
            </Td>
            <Td data-label="Hoe zeker" className="lg:min-w-36"><Woord zekerheid={zekerheidVan(kolom, doel)} /></Td>
          </Tr>
        );
      })}
    </tbody>
  </Table>
);
