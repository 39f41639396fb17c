import type { Route } from "next";
import { Checkbox } from "@/components/ui/checkbox";
import { Link } from "@/components/ui/link";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { daysBetween, shortDate } from "@/lib/rangschikking/woordkeus";
import type { Soort } from "@/lib/standaard/soort";
import { Kwaliteitsbalk } from "../record/kwaliteitsbalk";
import { KANAALWOORDEN, type Kanaal } from "./kanaal";
import { recordpad, SOORTTEKSTEN } from "./soortteksten";

/** A published record in the list; made by lib/bestand/hand/lijst.ts. */
export interface Recordregel {
  readonly id: string;
  readonly titel: string;
  readonly waar: string;
  readonly kanaal: Kanaal;
  readonly kwaliteit: number | null;
  readonly verbeterpunt: string | null;
  readonly geleverdOp: string;
  readonly sluitingsdatum: string | null;
  readonly vindbaar: boolean;
}

interface RecordtabelProps {
  soort: Soort;
  regels: readonly Recordregel[];
  caption: string;
  vandaag: string;
  /** May withdraw: each row can be chosen. */
  kiesbaar: boolean;
  /** May search from a record. */
  zoekbaar: boolean;
}

/** Published records with their quality and what would raise it. */
export const Recordtabel = ({ soort, regels, caption, vandaag, kiesbaar, zoekbaar }: RecordtabelProps) => (
  <Table caption={caption} className="cards-when-narrow">
    <Thead>
      <Tr>
        {kiesbaar && <Th><span className="sr-only">Kies</span></Th>}
        <Th>{soort === "vacatures" ? "Vacature" : "Profiel"}</Th>
        <Th>Kwaliteit</Th>
        <Th>Sinds</Th>
        {soort === "vacatures" && <Th>Sluit</Th>}
        {zoekbaar && <Th><span className="sr-only">Zoeken</span></Th>}
      </Tr>
    </Thead>
    <tbody>
      {regels.map((regel) => (
        <Tr key={regel.id}>
          {kiesbaar && <Td data-card="choose"><Checkbox name="ids" value={regel.id} hideLabel label={`Kies ${regel.titel}, ${regel.id}`} /></Td>}
          <Td data-label={soort === "vacatures" ? "Vacature" : "Profiel"} data-card="title" className="min-w-56 wrap-anywhere">
            <Link href={recordpad(soort, regel.id) as Route} className="font-semibold">{regel.titel}</Link>
            <CellNote>{[regel.waar, regel.titel === regel.id ? "" : regel.id].filter(Boolean).join(" · ")}</CellNote>
            {!regel.vindbaar && <Tag kind="warning">Niet te vinden: postcode ontbreekt</Tag>}
          </Td>
          <Td data-label="Kwaliteit">
            {regel.kwaliteit === null ? <span className="text-ink-soft">nog niet bepaald</span> : <Kwaliteitsbalk klein score={regel.kwaliteit} />}
            {regel.verbeterpunt && regel.kwaliteit !== 100 && <CellNote>helpt het meest: {regel.verbeterpunt.toLowerCase()}</CellNote>}
          </Td>
          <Td data-label="Sinds" className="whitespace-nowrap">
            {shortDate(regel.geleverdOp.slice(0, 10), vandaag)}
            <CellNote>{KANAALWOORDEN[regel.kanaal]}</CellNote>
          </Td>
          {soort === "vacatures" && <Td data-label="Sluit" className="whitespace-nowrap"><Sluit dag={regel.sluitingsdatum} vandaag={vandaag} /></Td>}
          {zoekbaar && (
            <Td className="whitespace-nowrap">
              {regel.vindbaar && (
                <Link href={SOORTTEKSTEN[soort].zoekpad(regel.id) as Route}>
                  {SOORTTEKSTEN[soort].zoekKort}<span className="sr-only"> bij {regel.titel}, {regel.id}</span>
                </Link>
              )}
            </Td>
          )}
        </Tr>
      ))}
    </tbody>
  </Table>
);

const BIJNA = 7;

function Sluit({ dag, vandaag }: { dag: string | null; vandaag: string }) {
  if (dag === null) return <span className="text-ink-soft">open</span>;
  const dagen = daysBetween(vandaag, dag);
  return (
    <>
      {shortDate(dag, vandaag)}
      {dagen >= 0 && dagen <= BIJNA && <CellNote>{dagen === 0 ? "vandaag" : dagen === 1 ? "morgen" : `over ${dagen} dagen`}</CellNote>}
    </>
  );
}
