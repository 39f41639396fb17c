import { afstandTekst, beschikbaarOf, contractOf, datumOf, soortWerkOf, titelOf, urenOf, vervoerOf, vervoerTekst } from "@/components/resultaten/formaat";
import { summarizeOordelen } from "@/components/resultaten/merken";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { BEOORDELING_LABELS, type BeoordelingStatus } from "@/lib/beoordeling/status";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { ResultaatRij } from "@/lib/rangschikking/rij";

interface AfdruktabelProps {
  rijen: readonly GerangschikteRij[];
  beoordelingen: Readonly<Record<string, { readonly status: BeoordelingStatus | null } | undefined>>;
  richting: "vacatures" | "werkzoekenden";
  vandaag: string;
}

function datumTekst(rij: ResultaatRij, vandaag: string): string {
  const datum = rij.soort === "vacatures" ? rij.sluitingsdatum : rij.beschikbaarVanaf;
  return datum ? (rij.soort === "vacatures" ? datumOf : beschikbaarOf)(datum, vandaag).kort : "onbekend";
}

/** The results on paper: everything in words, the heading on every page, no row cut in two. */
export const Afdruktabel = ({ rijen, beoordelingen, richting, vandaag }: AfdruktabelProps) => (
  <Table caption="Resultaten, beste eerst" density="compact">
    <Thead>
      <Tr>
        <Th numeric>Nr.</Th>
        <Th>Wat</Th>
        <Th>Plaats</Th>
        <Th>Uren</Th>
        <Th>Soort werk</Th>
        <Th>Vervoer</Th>
        <Th>{richting === "vacatures" ? "Sluit" : "Beschikbaar"}</Th>
        <Th>Past</Th>
        <Th>Status</Th>
      </Tr>
    </Thead>
    <tbody>
      {rijen.map(({ rij, score, oordelen }, index) => {
        const status = beoordelingen[rij.key]?.status;
        return (
          <Tr key={rij.key}>
            <Td numeric>{index + 1}</Td>
            <Td>
              <span className="font-semibold">{titelOf(rij)}</span>
              {rij.soort === "vacatures" && <CellNote>{rij.werkgever ?? "Werkgever onbekend"}</CellNote>}
            </Td>
            <Td>{rij.plaats ?? rij.postcode?.slice(0, 4) ?? "onbekend"}<CellNote>{afstandTekst(rij.km, rij.kmGeschat)}</CellNote></Td>
            <Td>{urenOf(rij)}</Td>
            <Td>{soortWerkOf(rij)}{contractOf(rij) && <CellNote>{contractOf(rij)}</CellNote>}</Td>
            <Td>{vervoerTekst(vervoerOf(rij)) || "Onbekend"}</Td>
            <Td>{datumTekst(rij, vandaag)}</Td>
            <Td>{score}<CellNote>{summarizeOordelen(oordelen)}</CellNote></Td>
            <Td>{status && status !== "gezien" ? BEOORDELING_LABELS[status] : ""}</Td>
          </Tr>
        );
      })}
    </tbody>
  </Table>
);
