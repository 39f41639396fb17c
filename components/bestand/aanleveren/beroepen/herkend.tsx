import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { getal, tel } from "../woorden";
import { type Tekst, zinsbegin } from "./tekst";

interface HerkendProps {
  teksten: readonly Tekst[];
  onWijzig: (tekst: Tekst) => void;
}

const herkomst = ({ besloten }: Tekst): string => (besloten ? "eerder gekozen" : "vanzelf herkend");

/** Texts about which nothing is to be asked, folded away; any of them can be changed. */
export const Herkend = ({ teksten, onWijzig }: HerkendProps) =>
  teksten.length === 0 ? null : (
    <Disclosure summary={`${tel(teksten.length, "tekst is", "teksten zijn")} al duidelijk`} note="bekijken of wijzigen">
      <Table caption="Teksten die al duidelijk zijn" className="cards-when-narrow">
        <Thead>
          <Tr>
            <Th>In je bestand</Th>
            <Th>Wordt</Th>
            <Th numeric>Aantal</Th>
            <Th>Hoe</Th>
            <Th><span className="sr-only">Wijzigen</span></Th>
          </Tr>
        </Thead>
        <tbody>
          {teksten.map((tekst) => (
            <Tr key={tekst.tekst}>
              <Td data-card="title" className="font-semibold wrap-anywhere">{tekst.tekst}</Td>
              <Td data-label="Wordt">{tekst.namen.length > 0 ? tekst.namen.map(zinsbegin).join(", ") : <span className="text-ink-soft">geen beroep</span>}</Td>
              <Td data-label="Aantal" numeric>{getal(tekst.aantal)}</Td>
              <Td data-label="Hoe">{herkomst(tekst)}</Td>
              <Td><Button size="small" kind="quiet" onClick={() => onWijzig(tekst)}>Wijzigen<span className="sr-only">: {tekst.tekst}</span></Button></Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
