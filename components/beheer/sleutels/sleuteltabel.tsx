import { Button } from "@/components/ui/button";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { shortDate } from "@/lib/rangschikking/woordkeus";

/** A key; made by lib/beheer/sleutels. Times are ISO texts. */
export interface Sleutelregel {
  readonly id: number;
  readonly naam: string;
  readonly begin: string | null;
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string | null;
  readonly laatstGebruiktOp: string | null;
  readonly ingetrokkenOp: string | null;
}

interface SleuteltabelProps {
  regels: readonly Sleutelregel[];
  /** `YYYY-MM-DD`. */
  vandaag: string;
  onIntrekken: (regel: Sleutelregel) => void;
}

const TIJD = new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", hour: "2-digit", minute: "2-digit" });
const DAG = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
const dag = (iso: string, vandaag: string): string => shortDate(DAG.format(new Date(iso)), vandaag);
const moment = (iso: string, vandaag: string): string => `${dag(iso, vandaag)}, ${TIJD.format(new Date(iso))}`;

/** All keys with their use; what is withdrawn stays to be seen. */
export const Sleuteltabel = ({ regels, vandaag, onIntrekken }: SleuteltabelProps) =>
  regels.length === 0 ? (
    <p className="rounded-lg border border-line bg-surface px-4 py-3">Er zijn nog geen sleutels. Lever je aan met een bestand of met de hand, dan heb je er geen nodig.</p>
  ) : (
    <Table caption="Sleutels van je organisatie" className="cards-when-narrow">
      <Thead>
        <Tr>
          <Th>Software</Th>
          <Th>Gemaakt</Th>
          <Th>Laatst gebruikt</Th>
          <Th>Stand</Th>
          <Th><span className="sr-only">Wat je kunt doen</span></Th>
        </Tr>
      </Thead>
      <tbody>
        {regels.map((regel) => (
          <Tr key={regel.id}>
            <Td data-label="Software" data-card="title" className="font-semibold">
              {regel.naam}
              {regel.begin && <CellNote>begint met {regel.begin}</CellNote>}
            </Td>
            <Td data-label="Gemaakt">
              {dag(regel.gemaaktOp, vandaag)}
              {regel.gemaaktDoor && <CellNote>door {regel.gemaaktDoor}</CellNote>}
            </Td>
            <Td data-label="Laatst gebruikt">{regel.laatstGebruiktOp ? moment(regel.laatstGebruiktOp, vandaag) : "Nog nooit"}</Td>
            <Td data-label="Stand">{regel.ingetrokkenOp ? <>Ingetrokken<CellNote>{moment(regel.ingetrokkenOp, vandaag)}</CellNote></> : <Tag kind="positive">Werkt</Tag>}</Td>
            <Td>
              {!regel.ingetrokkenOp && (
                <span className="flex justify-end">
                  <Button size="small" kind="quiet" onClick={() => onIntrekken(regel)}>
                    Intrekken<span className="sr-only">: {regel.naam}</span>
                  </Button>
                </span>
              )}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
