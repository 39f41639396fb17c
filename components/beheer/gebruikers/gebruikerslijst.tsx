import type { Route } from "next";
import { Link } from "@/components/ui/link";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { inRolwoorden } from "./rolnamen";

/** Somebody in the list; made by lib/beheer/gebruikers/lezen.ts. */
export interface Gebruikersregel {
  readonly id: number;
  readonly naam: string;
  readonly taak: string | null;
  readonly rollen: readonly string[];
  readonly actief: boolean;
  readonly sinds: string;
  readonly laatstGezien: string | null;
  readonly sessies: number;
  readonly ikzelf: boolean;
}

const dag = new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", day: "numeric", month: "short", year: "numeric" });

function Stand({ actief, rollen, sessies }: Gebruikersregel) {
  if (!actief) return <Tag kind="negative">Geblokkeerd</Tag>;
  if (rollen.length === 0) return <Tag kind="new">Wacht op een rol</Tag>;
  return <Tag kind={sessies > 0 ? "positive" : "neutral"}>{sessies > 0 ? "Ingelogd" : "Niet ingelogd"}</Tag>;
}

/** Everybody of the organisation, who waits for a role first. */
export const Gebruikerslijst = ({ gebruikers }: { gebruikers: readonly Gebruikersregel[] }) => (
  <Table caption="Gebruikers, wie op een rol wacht eerst" className="cards-when-narrow">
    <Thead>
      <Tr>
        <Th>Naam</Th>
        <Th>Rollen</Th>
        <Th>Stand</Th>
        <Th>Voor het eerst</Th>
        <Th>Laatst gezien</Th>
      </Tr>
    </Thead>
    <tbody>
      {gebruikers.map((gebruiker) => (
        <Tr key={gebruiker.id}>
          <Td data-label="Naam" data-card="title">
            <Link href={`/beheer/gebruikers/${gebruiker.id}` as Route} className="font-semibold">{gebruiker.naam}</Link>
            {gebruiker.ikzelf && <CellNote>Dat ben jij</CellNote>}
          </Td>
          <Td data-label="Rollen">
            <span>
              {inRolwoorden(gebruiker.rollen) || "Geen"}
              {gebruiker.taak && <CellNote>begint als {gebruiker.taak}</CellNote>}
            </span>
          </Td>
          <Td data-label="Stand"><Stand {...gebruiker} /></Td>
          <Td data-label="Voor het eerst" className="whitespace-nowrap">{dag.format(new Date(gebruiker.sinds))}</Td>
          <Td data-label="Laatst gezien" className="whitespace-nowrap">{gebruiker.laatstGezien ? dag.format(new Date(gebruiker.laatstGezien)) : "Niet onlangs"}</Td>
        </Tr>
      ))}
    </tbody>
  </Table>
);
