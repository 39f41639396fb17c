"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { MarkShape } from "@/components/ui/mark";
import { Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { CriteriumId } from "@/lib/rangschikking/criteria/criterium";
import { CRITERIUM_LABELS } from "@/lib/rangschikking/criterium-labels";
import { explain, type Uitleg } from "@/lib/rangschikking/explain";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { RangschikOpties } from "@/lib/rangschikking/vraag";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { titelOf } from "./formaat";
import type { Kolom, KolomContext } from "./kolom";
import { MERKEN } from "./merken";

interface VergelijkingProps {
  rijen: readonly GerangschikteRij[];
  vraag: Zoekvraag;
  opties: RangschikOpties;
  kolommen: readonly Kolom[];
  context: KolomContext;
  onTerug: () => void;
}

/** Facts that a criterion tells already, under another name. */
const FEIT_VAN: Readonly<Partial<Record<CriteriumId, string>>> = { sluiting: "datum", aanvang: "datum" };

const isVerschillend = (uitleg: readonly (Uitleg | undefined)[]) => new Set(uitleg.map((item) => item?.oordeel)).size > 1;

/** Up to three results beside each other: criteria as rows, those in which they differ first; then the facts. */
export function Vergelijking({ rijen, vraag, opties, kolommen, context, onTerug }: VergelijkingProps) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const uitleg = rijen.map(({ rij }) => explain(vraag, rij, opties));
  const criteria = (uitleg[0] ?? []).map(({ criterium }, index) => ({ criterium, per: uitleg.map((lijst) => lijst[index]) }));
  const gesorteerd = [...criteria.filter(({ per }) => isVerschillend(per)), ...criteria.filter(({ per }) => !isVerschillend(per))];
  const getoond = new Set<string>(["score", "titel", "gedaan", ...criteria.map(({ criterium }) => FEIT_VAN[criterium] ?? criterium)]);
  const feiten = kolommen
    .filter(({ id }) => !getoond.has(id))
    .map((kolom) => ({ kolom, verschilt: new Set(rijen.map((item) => kolom.waarde(item, context.gedaan))).size > 1 }))
    .sort((a, b) => Number(b.verschilt) - Number(a.verschilt));
  return (
    <section aria-labelledby="vergelijken" className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h2 id="vergelijken" ref={kop} tabIndex={-1}>{rijen.length} naast elkaar</h2>
        <Button onClick={onTerug}>Terug naar de lijst</Button>
      </div>
      <Table caption="Vergelijking, verschillen eerst" className="min-w-[44rem] table-fixed">
        <Thead>
          <Tr>
            <Th className="w-44">Onderdeel</Th>
            {rijen.map(({ rij, score }) => (
              <Th key={rij.key} className="whitespace-normal">
                <Link href={context.hrefOf(rij.key)} className="text-table">{titelOf(rij)}</Link>
                <span className="block font-normal">{rij.soort === "vacatures" && `${rij.werkgever ?? "Werkgever onbekend"}, `}score {score}</span>
              </Th>
            ))}
          </Tr>
        </Thead>
        <tbody>
          {gesorteerd.map(({ criterium, per }) => (
            <Tr key={criterium} className={isVerschillend(per) ? "bg-accent-soft/40" : undefined}>
              <Onderdeel naam={CRITERIUM_LABELS[criterium]} verschilt={isVerschillend(per)} />
              {per.map((item, index) => (
                <Td key={rijen[index]?.rij.key ?? index}>{item && <Oordeel uitleg={item} />}</Td>
              ))}
            </Tr>
          ))}
          {feiten.map(({ kolom, verschilt }) => (
            <Tr key={kolom.id} className={verschilt ? "bg-accent-soft/40" : undefined}>
              <Onderdeel naam={kolom.label} verschilt={verschilt} />
              {rijen.map((item) => (
                <Td key={item.rij.key}>{kolom.cel(item, context)}</Td>
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

const Onderdeel = ({ naam, verschilt }: { naam: string; verschilt: boolean }) => (
  <Th scope="row">
    {naam}
    {verschilt && <span className="block text-small font-normal text-ink-soft">verschilt</span>}
  </Th>
);

const Oordeel = ({ uitleg: { oordeel, kop, tekst, moet } }: { uitleg: Uitleg }) => (
  <span className="grid grid-cols-[1.125rem_1fr] gap-2">
    <MarkShape kind={MERKEN[oordeel].kind} className="mt-1 size-3.5 rounded-full" />
    <span>
      <strong className="block">{kop}<span className="sr-only"> ({MERKEN[oordeel].word})</span>{moet && <span className="font-normal text-ink-soft"> (moet)</span>}</strong>
      <span className="text-small text-ink-soft">{tekst}</span>
    </span>
  </span>
);
