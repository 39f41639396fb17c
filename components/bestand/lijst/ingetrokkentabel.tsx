import type { Route } from "next";
import { Link } from "@/components/ui/link";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { shortDate } from "@/lib/rangschikking/woordkeus";
import type { Soort } from "@/lib/standaard/soort";
import { KANAALWOORDEN, type Kanaal } from "./kanaal";
import { bestandpad } from "./soortteksten";

export interface Ingetrokkenregel {
  readonly id: string;
  readonly titel: string;
  readonly werkgever: string | null;
  readonly kanaal: Kanaal;
  readonly reden: string;
  readonly ingetrokkenOp: string;
  readonly terug: boolean;
}

interface IngetrokkentabelProps {
  soort: Soort;
  regels: readonly Ingetrokkenregel[];
  vandaag: string;
  magTerug: boolean;
}

/** What was withdrawn in the last month, and why; what was entered by hand can be published again. */
export const Ingetrokkentabel = ({ soort, regels, vandaag, magTerug }: IngetrokkentabelProps) => (
  <Table caption="Ingetrokken" className="cards-when-narrow">
    <Thead>
      <Tr>
        <Th>{soort === "vacatures" ? "Vacature" : "Profiel"}</Th>
        <Th>Ingetrokken</Th>
        <Th>Was aangeleverd</Th>
        {magTerug && <Th><span className="sr-only">Acties</span></Th>}
      </Tr>
    </Thead>
    <tbody>
      {regels.map((regel) => (
        <Tr key={regel.id}>
          <Td data-label={soort === "vacatures" ? "Vacature" : "Profiel"} data-card="title" className="wrap-anywhere">
            <span className="font-semibold">{regel.titel}</span>
            <CellNote>{[regel.werkgever, regel.titel === regel.id ? "" : regel.id].filter(Boolean).join(" · ")}</CellNote>
          </Td>
          <Td data-label="Ingetrokken">
            {shortDate(regel.ingetrokkenOp.slice(0, 10), vandaag)}
            <CellNote>{regel.reden === "sluitingsdatum" ? "sluitingsdatum voorbij" : "door een collega of jezelf"}</CellNote>
          </Td>
          <Td data-label="Was aangeleverd">{KANAALWOORDEN[regel.kanaal]}</Td>
          {magTerug && (
            <Td>
              {regel.terug && (
                <Link href={`${bestandpad(soort)}/nieuw?${new URLSearchParams({ opnieuw: regel.id })}` as Route}>
                  Opnieuw publiceren<span className="sr-only">: {regel.titel}</span>
                </Link>
              )}
            </Td>
          )}
        </Tr>
      ))}
    </tbody>
  </Table>
);
