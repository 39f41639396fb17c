import { IconDownload } from "@tabler/icons-react";
import type { Soort } from "@/lib/standaard/soort";
import { buttonStyle } from "@/components/ui/button-style";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { Bladeren } from "../../lijst/bladeren";
import { SOORT, telSoort, tijdstip } from "../woorden";

/** A published record that isn't in the file anymore; made by lib/bestand/levering/weg.ts. */
export interface Wegregel {
  readonly id: string;
  /** Name of the vacature, or the occupations of the profiel. */
  readonly titel: string | null;
  readonly waar: string;
  /** ISO. */
  readonly sinds: string;
}

export interface Weglijst {
  readonly regels: readonly Wegregel[];
  readonly aantal: number;
  readonly pagina: number;
  readonly paginas: number;
}

interface WeglijstProps {
  id: string;
  soort: Soort;
  lijst: Weglijst;
  vandaag: string;
  /** Somebody is going through the pages. */
  open: boolean;
}

/** Which records would go, before one chooses: a page at a time, and all of them as a file. */
export const Weglijstblok = ({ id, soort, lijst: { regels, aantal, pagina, paginas }, vandaag, open }: WeglijstProps) => (
  <Disclosure summary={`Bekijk welke ${telSoort(aantal, soort)} niet meer in je bestand ${aantal === 1 ? "staat" : "staan"}`} defaultOpen={open} className="max-w-[60rem]">
    <div id="weg" className="grid scroll-mt-6 gap-4">
      <Table caption={`${SOORT[soort].naam} die niet meer in je bestand staan`} className="cards-when-narrow">
        <Thead>
          <Tr>
            <Th>{soort === "vacatures" ? "Vacature" : "Profiel"}</Th>
            <Th>Waar</Th>
            <Th>In VUM sinds</Th>
          </Tr>
        </Thead>
        <tbody>
          {regels.map(({ id: recordId, titel, waar, sinds }) => (
            <Tr key={recordId}>
              <Td data-card="title">
                <span className="font-semibold wrap-anywhere">{titel ?? recordId}</span>
                {titel !== null && <CellNote><span className="wrap-anywhere">{recordId}</span></CellNote>}
              </Td>
              <Td data-label="Waar" className="wrap-anywhere">{waar || <span className="text-ink-soft">onbekend</span>}</Td>
              <Td data-label="In VUM sinds">{tijdstip(sinds, vandaag)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Bladeren label="wat niet meer in je bestand staat" pagina={pagina} paginas={paginas} naar={(welke) => `/bestand/aanleveren/${id}/publiceren?weg=${welke}#weg`} />
        <a href={`/api/leveringen/${id}/weg.csv`} download className={buttonStyle("secondary", "small")}>
          <Icon of={IconDownload} /> Hele lijst als CSV
        </a>
      </div>
    </div>
  </Disclosure>
);
