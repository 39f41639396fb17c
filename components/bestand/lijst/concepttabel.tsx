import type { Route } from "next";
import { Link } from "@/components/ui/link";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { shortDate } from "@/lib/rangschikking/woordkeus";
import type { Soort } from "@/lib/standaard/soort";
import { Kwaliteitsbalk } from "../record/kwaliteitsbalk";
import { bestandpad, recordpad } from "./soortteksten";

export interface Conceptregel {
  readonly conceptId: string;
  readonly titel: string;
  readonly kwaliteit: number;
  readonly verbeterpunt: string | null;
  readonly bewaardOp: string;
  readonly door: string | null;
  readonly wijzigt: string | null;
}

interface ConcepttabelProps {
  soort: Soort;
  regels: readonly Conceptregel[];
  vandaag: string;
}

const naar = (soort: Soort, { conceptId, wijzigt }: Conceptregel): string => (wijzigt === null ? `${bestandpad(soort)}/nieuw?concept=${conceptId}` : `${recordpad(soort, wijzigt)}/wijzigen`);

/** Drafts, to go on with. */
export const Concepttabel = ({ soort, regels, vandaag }: ConcepttabelProps) => (
  <Table caption="Concepten" className="cards-when-narrow">
    <Thead>
      <Tr>
        <Th>Concept</Th>
        <Th>Kwaliteit</Th>
        <Th>Bewaard</Th>
      </Tr>
    </Thead>
    <tbody>
      {regels.map((regel) => (
        <Tr key={regel.conceptId}>
          <Td data-label="Concept" data-card="title">
            <Link href={naar(soort, regel) as Route} className="font-semibold">{regel.titel}</Link>
            {regel.wijzigt !== null && <CellNote>wijziging van {regel.wijzigt}</CellNote>}
          </Td>
          <Td data-label="Kwaliteit">
            <Kwaliteitsbalk klein score={regel.kwaliteit} />
            {regel.verbeterpunt && <CellNote>helpt het meest: {regel.verbeterpunt.toLowerCase()}</CellNote>}
          </Td>
          <Td data-label="Bewaard">
            {shortDate(regel.bewaardOp.slice(0, 10), vandaag)}
            {regel.door && <CellNote>door {regel.door}</CellNote>}
          </Td>
        </Tr>
      ))}
    </tbody>
  </Table>
);
