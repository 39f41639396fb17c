import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { Richting } from "@/lib/rangschikking/keuzes";
import { uitlegPerCriterium } from "@/lib/rangschikking/uitleg";

interface CriteriumtabelProps {
  richting: Richting;
  bijschrift: string;
}

/** What each criterion looks at, when it fits and how heavily it counts, from the code that ranks. */
export const Criteriumtabel = ({ richting, bijschrift }: CriteriumtabelProps) => (
  <Table caption={bijschrift}>
    <Thead>
      <Tr>
        <Th>Onderdeel</Th>
        <Th>Past</Th>
        <Th>Bijna</Th>
        <Th numeric>Gewicht</Th>
      </Tr>
    </Thead>
    <tbody>
      {uitlegPerCriterium(richting).map(({ criterium, label, kijktNaar, past, bijna, gewicht, altijd }) => (
        <Tr key={criterium}>
          <Th scope="row" className="min-w-48">
            {label}
            {altijd && <span className="font-normal"> (telt altijd)</span>}
            <CellNote>{kijktNaar}</CellNote>
          </Th>
          <Td className="min-w-40">{past}</Td>
          <Td className="min-w-40">{bijna}</Td>
          <Td numeric>{gewicht}</Td>
        </Tr>
      ))}
    </tbody>
  </Table>
);
