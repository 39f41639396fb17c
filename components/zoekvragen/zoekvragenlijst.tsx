import type { Route } from "next";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { shortDate } from "@/lib/rangschikking/woordkeus";

/** One zoekvraag in a list; made by lib/zoeken/lijst.ts. */
export interface Zoekvraagregel {
  readonly id: string;
  readonly richting: "vacatures" | "werkzoekenden";
  readonly kenmerk: string;
  readonly gevraagdOp: string;
  readonly klaar: boolean;
  readonly gevonden: number;
  readonly dagenOver: number;
  readonly detailsOver: number;
  readonly vanMij: boolean;
  readonly geruimd: boolean;
}

interface ZoekvragenlijstProps {
  regels: readonly Zoekvraagregel[];
  caption: string;
  vandaag: string;
  /** What the first column says: the kenmerk, or when the list is of one kenmerk, the day. */
  eerste?: "kenmerk" | "dag";
  /** What can be done with one. */
  acties?: (regel: Zoekvraagregel) => ReactNode;
}

const WAT = { vacatures: "Vacatures", werkzoekenden: "Kandidaten" } as const;
const dagen = (aantal: number) => `${aantal} ${aantal === 1 ? "dag" : "dagen"}`;

function Naam({ regel, tekst }: { regel: Zoekvraagregel; tekst: string }) {
  if (regel.geruimd) return <span className="font-semibold">{tekst}</span>;
  return <Link href={`/${regel.richting}/${regel.id}` as Route} className="font-semibold">{tekst}</Link>;
}

/** Zoekvragen with what is left of them: days and details. One of which only the question is left, leads nowhere. */
export const Zoekvragenlijst = ({ regels, caption, vandaag, eerste = "kenmerk", acties }: ZoekvragenlijstProps) => (
  <Table caption={caption} className="cards-when-narrow">
    <Thead>
      <Tr>
        <Th>{eerste === "kenmerk" ? "Kenmerk" : "Gevraagd op"}</Th>
        <Th>Gezocht naar</Th>
        {eerste === "kenmerk" && <Th>Gevraagd op</Th>}
        <Th numeric>Gevonden</Th>
        <Th>Nog bewaard</Th>
        <Th>Details over</Th>
        {acties && <Th><span className="sr-only">Acties</span></Th>}
      </Tr>
    </Thead>
    <tbody>
      {regels.map((regel) => {
        const dag = shortDate(regel.gevraagdOp.slice(0, 10), vandaag);
        return (
          <Tr key={regel.id}>
            <Td data-label={eerste === "kenmerk" ? "Kenmerk" : "Gevraagd op"} data-card="title">
              <Naam regel={regel} tekst={eerste === "kenmerk" ? regel.kenmerk : dag} />
              {!regel.vanMij && <CellNote>van een collega</CellNote>}
            </Td>
            <Td data-label="Gezocht naar">{WAT[regel.richting]}</Td>
            {eerste === "kenmerk" && <Td data-label="Gevraagd op">{dag}</Td>}
            <Td data-label="Gevonden" numeric>{regel.klaar ? regel.gevonden : <Tag>Bezig</Tag>}</Td>
            <Td data-label="Nog bewaard">{regel.geruimd ? <span className="text-ink-soft">alleen de vraag</span> : dagen(regel.dagenOver)}</Td>
            <Td data-label="Details over">{regel.geruimd ? <span className="text-ink-soft">geen</span> : `${regel.detailsOver} van 10`}</Td>
            {acties && <Td>{acties(regel)}</Td>}
          </Tr>
        );
      })}
    </tbody>
  </Table>
);
