"use client";

import type { SortingState } from "@tanstack/react-table";
import { type CSSProperties, Fragment, useCallback, useMemo, useRef, useState } from "react";
import { Table } from "@/components/ui/table";
import type { RangschikOpties } from "@/lib/rangschikking/vraag";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import type { Kolom, KolomContext } from "./kolom";
import { type Regel, toItems } from "./regels";
import { Resultaatrij, type RijActies } from "./resultaatrij";
import { KIES_REM, Tabelkop, type TabelkopProps, WAAROM_REM } from "./tabelkop";
import { plaatsVan, useToetsen } from "./use-toetsen";
import type { useSortering } from "./use-sortering";
import { useVirtueleRijen } from "./use-virtuele-rijen";

interface ResultatentabelProps {
  vraag: Zoekvraag;
  opties: RangschikOpties;
  /** Sorted lines and which columns are seen. */
  tabel: ReturnType<typeof useSortering>;
  sortering: SortingState;
  onSorteer: TabelkopProps["onSorteer"];
  kolommen: readonly Kolom[];
  context: KolomContext;
  dichtheid: "normal" | "compact";
  gekozen: ReadonlySet<string>;
  uitgevouwen: ReadonlySet<string>;
  acties: Pick<RijActies, "onKies" | "onVouw" | "openRij">;
}

/** Least width of the title, in rem. */
const TITEL_REM = 11.5;

/**
 * The ranked results in a native table of which only the rows in sight are drawn. Each result is a body of its own; the first
 * and last body take the room of what isn't drawn. On a narrow screen every row is a card.
 */
export function Resultatentabel({ vraag, opties, tabel, sortering, onSorteer, kolommen, context, dichtheid, gekozen, uitgevouwen, acties }: ResultatentabelProps) {
  "use no memo"; // table and virtualizer change while their identity stays

  const table = useRef<HTMLTableElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [actief, setActief] = useState<string | null>(null);
  const sorted = tabel.getRowModel().rows;
  const items = useMemo(() => toItems(sorted.map(({ original }): Regel => original), uitgevouwen), [sorted, uitgevouwen]);
  const keyOf = useCallback((index: number) => items[index]?.gerangschikt.rij.key ?? String(index), [items]);
  const actiefIndex = useMemo(() => (actief === null ? -1 : items.findIndex(({ gerangschikt }) => gerangschikt.rij.key === actief)), [actief, items]);
  const { virtualizer, scrollMargin } = useVirtueleRijen({ tabel: table, count: items.length, keyOf, actief: actiefIndex < 0 ? null : actiefIndex });

  const onOpen = useCallback((key: string) => setOpen((current) => (current.has(key) ? new Set([...current].filter((other) => other !== key)) : new Set([...current, key]))), []);
  const rijActies = useMemo(() => ({ ...acties, onOpen }), [acties, onOpen]);
  const onKeyDown = useToetsen({
    count: items.length, keyOf, onActief: setActief, onKies: acties.onKies, onOpen, isOpen: (key) => open.has(key),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
  });

  const visible = virtualizer.getVirtualItems();
  const first = visible[0];
  const last = visible.at(-1);
  const before = first ? first.start - scrollMargin : 0;
  const after = last ? virtualizer.getTotalSize() - (last.end - scrollMargin) : 0;
  // Opened rows count as rows: who hears "rij 12 van 340" hears them too.
  const openBefore = openCounts(items.map(({ gerangschikt }) => open.has(gerangschikt.rij.key)));
  const minWidth = KIES_REM + WAAROM_REM + TITEL_REM + kolommen.reduce((sum, { breedte }) => sum + (breedte ?? 0), 0);

  return (
    <Table
      ref={table}
      caption={vraag.richting === "vacatures" ? "Gevonden vacatures, beste eerst" : "Gevonden kandidaten, beste eerst"}
      aria-rowcount={items.length + 1 + (openBefore.at(-1) ?? 0)}
      density={dichtheid}
      kind="virtual"
      className="cards-when-narrow min-[56rem]:min-w-(--table-min) min-[56rem]:table-fixed"
      style={{ "--table-min": `${minWidth}rem` } as CSSProperties}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const plaats = plaatsVan(event.target);
        if (plaats) setActief(keyOf(plaats.index));
      }}
    >
      <Tabelkop kolommen={kolommen} sortering={sortering} onSorteer={onSorteer} />
      <Ruimte hoog={before} />
      {visible.map(({ index }, at) => {
        const item = items[index];
        if (!item) return null;
        const { key } = item.gerangschikt.rij;
        const previous = visible[at - 1];
        const gap = previous && previous.index !== index - 1 ? virtualizer.measurementsCache[index]!.start - previous.end : 0;
        return (
          <Fragment key={key}>
            <Ruimte hoog={gap} />
            <Resultaatrij
              item={item} index={index} rowIndex={index + 2 + (openBefore[index] ?? 0)} kolommen={kolommen} context={context} vraag={vraag} opties={opties}
              isGekozen={gekozen.has(key)} isOpen={open.has(key)} isUitgevouwen={uitgevouwen.has(key)} acties={rijActies} measure={virtualizer.measureElement}
            />
          </Fragment>
        );
      })}
      <Ruimte hoog={after} />
    </Table>
  );
}

/** Room of rows that aren't drawn, so that the page is as long as the list. */
const Ruimte = ({ hoog }: { hoog: number }) =>
  hoog > 0 && (
    <tbody aria-hidden>
      <tr className="block" style={{ height: hoog, padding: 0 }} />
    </tbody>
  );

/** For each row how many opened rows stand before it; one more at the end, for all. */
function openCounts(open: readonly boolean[]): number[] {
  let count = 0;
  const counts = open.map((isOpen) => (isOpen ? count++ : count));
  return [...counts, count];
}
