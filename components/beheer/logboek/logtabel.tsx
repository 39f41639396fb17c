import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { Logregel } from "./soorten";

const moment = new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" });
/** Ids named in a row; the rest is counted, and in the export. */
const MAX_RECORDS = 3;

/** Lines of the log, the newest first. */
export const Logtabel = ({ regels }: { regels: readonly Logregel[] }) => (
  <Table caption="Regels van het verwerkingenlogboek, nieuwste eerst" density="compact" className="cards-when-narrow">
    <Thead>
      <Tr>
        <Th>Wanneer</Th>
        <Th>Wie</Th>
        <Th>Wat</Th>
        <Th>Kenmerk</Th>
        <Th>Waarvoor</Th>
      </Tr>
    </Thead>
    <tbody>
      {regels.map(({ id, tijdstip, wie, wat, kenmerk, doelbinding, records }) => (
        <Tr key={id}>
          <Td data-label="Wanneer" className="whitespace-nowrap">
            <time dateTime={tijdstip}>{moment.format(new Date(tijdstip))}</time>
          </Td>
          <Td data-label="Wie">{wie}</Td>
          <Td data-label="Wat" data-card="title">
            {wat}
            {records.length > 0 && <Records records={records} />}
          </Td>
          <Td data-label="Kenmerk" className="wrap-anywhere">{kenmerk ?? "Geen"}</Td>
          <Td data-label="Waarvoor">{doelbinding.charAt(0).toUpperCase() + doelbinding.slice(1)}</Td>
        </Tr>
      ))}
    </tbody>
  </Table>
);

const Records = ({ records }: { records: readonly string[] }) => (
  <CellNote>
    <span className="wrap-anywhere">
      {records.slice(0, MAX_RECORDS).join(", ")}
      {records.length > MAX_RECORDS && ` en nog ${records.length - MAX_RECORDS}`}
    </span>
  </CellNote>
);
