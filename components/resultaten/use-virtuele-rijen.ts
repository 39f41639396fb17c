"use client";

import { type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

/** First guess of a row's height in px, before it is measured: a line of the table, a card on a narrow screen. */
const RIJ_PX = 84;
/** Rows kept at least on each side of what is seen. */
const MARGE = 4;
/** Rows come and go this many at a time: laying out and painting the table costs about as much for eight new rows as for one. */
const BLOK = 8;
/** What the server draws, and the browser before it knows its window: the first block, for the list begins halfway down most windows. */
const EERSTE_VENSTER = { width: 1280, height: 250 };

interface VirtueleRijenInvoer {
  /** The table; where it begins on the page is where the list begins. */
  readonly tabel: RefObject<HTMLTableElement | null>;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** Row that has focus: it stays, however far one scrolls. */
  readonly actief: number | null;
}

const useIsomorphicLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;

/** Which rows are drawn: those in sight and a few more. All of them while printing. */
export function useVirtueleRijen({ tabel, count, keyOf, actief }: VirtueleRijenInvoer) {
  "use no memo"; // the virtualizer changes while its identity stays

  const scrollMargin = useTop(tabel);
  const isPrinting = usePrinting();
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count,
    estimateSize: () => RIJ_PX,
    getItemKey: keyOf,
    overscan: 0, // inBlokken adds them
    scrollMargin,
    initialRect: EERSTE_VENSTER,
    initialOffset: 0,
    useFlushSync: false,
    rangeExtractor: (range) => {
      if (isPrinting) return Array.from({ length: count }, (_, index) => index);
      const seen = inBlokken(range);
      return actief === null || actief >= count || seen.includes(actief) ? seen : [...seen, actief].sort((a, b) => a - b);
    },
  });
  return { virtualizer, scrollMargin };
}

/** The rows to draw: those in sight, a margin, and the rest of the first and last block. */
function inBlokken({ startIndex, endIndex, count }: Range): number[] {
  const first = Math.max(0, Math.floor((startIndex - MARGE) / BLOK) * BLOK);
  const next = Math.min(count, Math.ceil((endIndex + MARGE + 1) / BLOK) * BLOK);
  return Array.from({ length: next - first }, (_, index) => first + index);
}

/** Where an element begins on the page, in px; follows what changes above it. */
function useTop(ref: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useIsomorphicLayoutEffect(() => {
    const measure = () => {
      if (ref.current) setTop(Math.round(ref.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  return top;
}

/** A print shows every row; the browser asks just before it draws the pages. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return isPrinting;
}
