"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import { getal } from "../woorden";
import type { Competentie, Competentiekeuze } from "./competentie";

interface CompetentietabelProps {
  competenties: readonly Competentie[];
  keuzes: readonly Competentiekeuze[];
  onWijzig: (competentie: Competentie) => void;
}

const PER_KEER = 60;
const HOE = { besloten: "eerder gekozen", zeker: "vanzelf herkend", woorden: "lijkt op geen uit de lijst", open: "" } as const;

/** Competences about which nothing is to be asked; any of them can be changed. */
export function Competentietabel({ competenties, keuzes, onWijzig }: CompetentietabelProps) {
  const [aantal, setAantal] = useState(PER_KEER);
  if (competenties.length === 0) return null;
  const labels = new Map(keuzes.map(({ code, label }) => [code, label]));
  return (
    <div className="grid gap-3">
      <Table caption="Competenties die al duidelijk zijn" className="cards-when-narrow">
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
          {competenties.slice(0, aantal).map((competentie) => (
            <Tr key={competentie.tekst}>
              <Td data-card="title" className="font-semibold wrap-anywhere">{competentie.tekst}</Td>
              <Td data-label="Wordt">{labels.get(competentie.code ?? "") ?? <span className="text-ink-soft">eigen woorden</span>}</Td>
              <Td data-label="Aantal" numeric>{getal(competentie.aantal)}</Td>
              <Td data-label="Hoe">{HOE[competentie.stand]}</Td>
              <Td><Button size="small" kind="quiet" onClick={() => onWijzig(competentie)}>Wijzigen<span className="sr-only">: {competentie.tekst}</span></Button></Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      {competenties.length > aantal && <Button className="justify-self-start" onClick={() => setAantal(aantal + PER_KEER)}>Toon de volgende {Math.min(PER_KEER, competenties.length - aantal)}</Button>}
    </div>
  );
}
