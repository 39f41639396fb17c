import type { Route } from "next";
import { Link } from "@/components/ui/link";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Soort } from "@/lib/standaard/soort";
import type { Antwoord } from "../levering";
import { Terugdraaiknop } from "../publiceren/terugdraaiknop";
import { getal, SOORT, tijdstip } from "../woorden";

/** A line of the history, of any channel; made by lib/bestand/levering/geschiedenis.ts. */
export interface Leveringregel {
  readonly id: string;
  readonly soort: Soort;
  readonly kanaal: "hand" | "bestand" | "api" | "synthetisch";
  readonly door: string | null;
  readonly op: string;
  readonly aantallen: { readonly nieuw: number; readonly gewijzigd: number; readonly ongewijzigd: number; readonly ingetrokken: number; readonly geweigerd: number };
  readonly levering: { readonly id: string; readonly bestandsnaam: string } | null;
  readonly ongedaanOp: string | null;
  readonly kanTerug: boolean;
}

interface GeschiedenistabelProps {
  regels: readonly Leveringregel[];
  vandaag: string;
  /** Absent for who may only look. */
  draaiTerug: ((input: { id: string }) => Promise<Antwoord>) | undefined;
}

const KANAAL = { hand: "met de hand", bestand: "bestand", api: "koppeling", synthetisch: "voorbeeldgegevens" } as const;

/** Everything that was delivered, newest first: who, when, how, and what it came to. */
export const Geschiedenistabel = ({ regels, vandaag, draaiTerug }: GeschiedenistabelProps) => (
  <Table caption="Wat er is geleverd, het nieuwste eerst" className="cards-when-narrow">
    <Thead>
      <Tr>
        <Th>Wanneer</Th>
        <Th>Wat</Th>
        <Th>Wie en hoe</Th>
        <Th numeric>Nieuw</Th>
        <Th numeric>Gewijzigd</Th>
        <Th numeric>Gelijk</Th>
        <Th numeric>Ingetrokken</Th>
        <Th numeric>Niet mee</Th>
        <Th><span className="sr-only">Wat je kunt doen</span></Th>
      </Tr>
    </Thead>
    <tbody>
      {regels.map(({ id, soort, kanaal, door, op, aantallen, levering, ongedaanOp, kanTerug }) => {
        const wanneer = tijdstip(op, vandaag);
        return (
          <Tr key={id}>
            <Td data-card="title" className="whitespace-nowrap">{wanneer}</Td>
            <Td data-label="Wat" className="wrap-anywhere">
              <div className="min-w-0">
                {levering ? <Link href={`/bestand/aanleveren/${levering.id}/controle` as Route}>{levering.bestandsnaam}</Link> : SOORT[soort].titel.replace(" aanleveren", "")}
                {levering && <CellNote>{SOORT[soort].naam}</CellNote>}
                {ongedaanOp !== null && <CellNote><Tag kind="neutral">teruggedraaid</Tag> {tijdstip(ongedaanOp, vandaag)}</CellNote>}
              </div>
            </Td>
            <Td data-label="Wie en hoe">
              <div>
                {door ?? (kanaal === "api" ? "software" : "een collega")}
                <CellNote>{KANAAL[kanaal]}</CellNote>
              </div>
            </Td>
            <Td data-label="Nieuw" numeric>{getal(aantallen.nieuw)}</Td>
            <Td data-label="Gewijzigd" numeric>{getal(aantallen.gewijzigd)}</Td>
            <Td data-label="Gelijk" numeric>{getal(aantallen.ongewijzigd)}</Td>
            <Td data-label="Ingetrokken" numeric>{getal(aantallen.ingetrokken)}</Td>
            <Td data-label="Niet mee" numeric>{getal(aantallen.geweigerd)}</Td>
            <Td>{kanTerug && levering && draaiTerug && <Terugdraaiknop klein id={levering.id} welke={`${levering.bestandsnaam}, gepubliceerd ${wanneer}`} draaiTerug={draaiTerug} />}</Td>
          </Tr>
        );
      })}
    </tbody>
  </Table>
);
