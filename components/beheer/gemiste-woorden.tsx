import { Button } from "@/components/ui/button";
import { Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { shortDate } from "@/lib/rangschikking/woordkeus";

/** A search term without a choice; made by lib/beroepen/gemiste-zoektermen.ts. */
export interface GemistWoord {
  readonly term: string;
  readonly aantal: number;
  /** The Monday of the week. */
  readonly laatsteWeek: string;
}

interface GemisteWoordenProps {
  gemist: readonly GemistWoord[];
  busy: boolean;
  /** `YYYY-MM-DD`. */
  vandaag: string;
  onKoppel: (term: string) => void;
  onLaatWeg: (term: string) => void;
}

/** What people searched for without finding an occupation, the most frequent first. */
export const GemisteWoorden = ({ gemist, busy, vandaag, onKoppel, onLaatWeg }: GemisteWoordenProps) => (
  <section aria-labelledby="gemist" className="grid gap-3">
    <h2 id="gemist">Gezocht, niets gekozen</h2>
    <p className="max-w-text text-ink-soft">
      Woorden waarmee minstens drie keer is gezocht zonder dat iemand een beroep koos. We bewaren het woord en de week, niet wie zocht. Na 26 weken is het weg.
    </p>
    {gemist.length === 0 ? (
      <p className="rounded-lg border border-line bg-surface px-4 py-3">Nu geen. Zodra een woord drie keer gemist is, staat het hier.</p>
    ) : (
      <Table caption="Woorden zonder keuze, vaakst gezocht eerst" className="cards-when-narrow">
        <Thead>
          <Tr>
            <Th>Woord</Th>
            <Th numeric>Keer gezocht</Th>
            <Th>Laatst</Th>
            <Th><span className="sr-only">Wat je kunt doen</span></Th>
          </Tr>
        </Thead>
        <tbody>
          {gemist.map(({ term, aantal, laatsteWeek }) => (
            <Tr key={term}>
              <Td data-label="Woord" data-card="title" className="font-semibold">{term}</Td>
              <Td data-label="Keer gezocht" numeric>{aantal}</Td>
              <Td data-label="Laatst">week van {shortDate(laatsteWeek, vandaag)}</Td>
              <Td>
                <span className="flex flex-wrap justify-end gap-2">
                  <Button size="small" onClick={() => onKoppel(term)}>
                    Toevoegen<span className="sr-only">: {term}</span>
                  </Button>
                  <Button size="small" kind="quiet" busy={busy} onClick={() => onLaatWeg(term)}>
                    Weglaten<span className="sr-only">: {term}</span>
                  </Button>
                </span>
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    )}
  </section>
);
