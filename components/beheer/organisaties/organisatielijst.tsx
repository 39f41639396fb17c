import type { Route } from "next";
import { Link } from "@/components/ui/link";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { SOORTNAMEN } from "./soortnamen";

/** Made by lib/beheer/organisaties/lezen.ts. */
export interface Organisatieregel {
  readonly id: number;
  readonly naam: string;
  readonly oin: string;
  readonly soort: string;
  readonly aangesloten: boolean;
  readonly suwiPartij: boolean;
  readonly gebruikers: number;
  readonly ontbreekt: readonly string[];
}

/** Every organisation, by name. */
export const Organisatielijst = ({ organisaties }: { organisaties: readonly Organisatieregel[] }) => (
  <Table caption="Organisaties, op alfabet" density="compact" className="cards-when-narrow">
    <Thead>
      <Tr>
        <Th>Naam</Th>
        <Th>Soort</Th>
        <Th>Stand</Th>
        <Th numeric>Gebruikers</Th>
      </Tr>
    </Thead>
    <tbody>
      {organisaties.map(({ id, naam, oin, soort, aangesloten, suwiPartij, gebruikers, ontbreekt }) => (
        <Tr key={id}>
          <Td data-label="Naam" data-card="title">
            <Link href={`/beheer/organisaties/${id}` as Route} className="font-semibold">{naam}</Link>
            <CellNote>OIN {oin}</CellNote>
          </Td>
          <Td data-label="Soort">
            <span>
              {SOORTNAMEN[soort] ?? soort}
              <CellNote>{suwiPartij ? "SUWI-partij" : "geen SUWI-partij"}</CellNote>
            </span>
          </Td>
          <Td data-label="Stand">
            <span>
              <Tag kind={aangesloten ? "positive" : "neutral"}>{aangesloten ? "Aangesloten" : "Niet aangesloten"}</Tag>
              {ontbreekt.length > 0 && <CellNote>Ontbreekt: {ontbreekt.join(", ")}</CellNote>}
            </span>
          </Td>
          <Td data-label="Gebruikers" numeric>{gebruikers}</Td>
        </Tr>
      ))}
    </tbody>
  </Table>
);
