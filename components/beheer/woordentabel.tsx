import { Button } from "@/components/ui/button";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { shortDate } from "@/lib/rangschikking/woordkeus";

/** A word of the list; made by lib/beroepen/eigen-woorden-beheren.ts. */
export interface Woordregel {
  readonly woord: string;
  readonly code: string;
  readonly beroep: string | null;
  readonly door: string | null;
  readonly op: string;
}

interface WoordentabelProps {
  woorden: readonly Woordregel[];
  busy: boolean;
  /** `YYYY-MM-DD`. */
  vandaag: string;
  onVerwijder: (regel: Woordregel) => void;
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of the beheerder, with who added them. */
export const Woordentabel = ({ woorden, busy, vandaag, onVerwijder }: WoordentabelProps) =>
  woorden.length === 0 ? (
    <p className="rounded-lg border border-line bg-surface px-4 py-3">Nog geen eigen woorden. Het portaal kent al gewone woorden voor de meeste beroepen; voeg toe wat je gebruikers missen.</p>
  ) : (
    <Table caption="Onze woorden, op alfabet" className="cards-when-narrow">
      <Thead>
        <Tr>
          <Th>Woord</Th>
          <Th>Vindt</Th>
          <Th>Toegevoegd</Th>
          <Th><span className="sr-only">Wat je kunt doen</span></Th>
        </Tr>
      </Thead>
      <tbody>
        {woorden.map((regel) => (
          <Tr key={`${regel.woord}/${regel.code}`}>
            <Td data-label="Woord" data-card="title" className="font-semibold">{regel.woord}</Td>
            <Td data-label="Vindt">
              {regel.beroep ? sentenceCase(regel.beroep) : `Code ${regel.code}`}
              {!regel.beroep && <CellNote>Staat niet in het register dat nu geladen is; het woord vindt niets.</CellNote>}
            </Td>
            <Td data-label="Toegevoegd">
              {shortDate(regel.op, vandaag)}
              {regel.door && <CellNote>door {regel.door}</CellNote>}
            </Td>
            <Td>
              <span className="flex justify-end">
                <Button size="small" kind="quiet" busy={busy} onClick={() => onVerwijder(regel)}>
                  Verwijderen<span className="sr-only">: {regel.woord}</span>
                </Button>
              </span>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
