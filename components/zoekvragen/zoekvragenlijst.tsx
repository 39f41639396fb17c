import type { Route } from "next";
import Link from "next/link";
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
}

const WAT = { vacatures: "Vacatures", werkzoekenden: "Kandidaten" } as const;
const dagen = (aantal: number) => `${aantal} ${aantal === 1 ? "dag" : "dagen"}`;

/** Zoekvragen with what is left of them: days and details. */
export const Zoekvragenlijst = ({ regels, caption, vandaag }: { regels: readonly Zoekvraagregel[]; caption: string; vandaag: string }) => (
  <Table caption={caption} className="cards-when-narrow">
    <Thead>
      <Tr>
        <Th>Kenmerk</Th>
        <Th>Gezocht naar</Th>
        <Th>Gevraagd op</Th>
        <Th numeric>Gevonden</Th>
        <Th>Nog bewaard</Th>
        <Th>Details over</Th>
      </Tr>
    </Thead>
    <tbody>
      {regels.map(({ id, richting, kenmerk, gevraagdOp, klaar, gevonden, dagenOver, detailsOver, vanMij }) => (
        <Tr key={id}>
          <Td data-label="Kenmerk" data-card="title">
            <Link href={`/${richting}/${id}` as Route} className="font-semibold">{kenmerk}</Link>
            {!vanMij && <CellNote>van een collega</CellNote>}
          </Td>
          <Td data-label="Gezocht naar">{WAT[richting]}</Td>
          <Td data-label="Gevraagd op">{shortDate(gevraagdOp.slice(0, 10), vandaag)}</Td>
          <Td data-label="Gevonden" numeric>{klaar ? gevonden : <Tag>Bezig</Tag>}</Td>
          <Td data-label="Nog bewaard">{dagen(dagenOver)}</Td>
          <Td data-label="Details over">{detailsOver} van 10</Td>
        </Tr>
      ))}
    </tbody>
  </Table>
);
