"use client";

import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { lazy, memo, Suspense, useDeferredValue } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { Td, Tr } from "@/components/ui/table";
import { cx } from "@/components/ui/cx";
import { Busy } from "@/components/ui/skeleton";
import type { RangschikOpties } from "@/lib/rangschikking/vraag";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { titelOf } from "./formaat";
import type { Kolom, KolomContext } from "./kolom";
import type { Item } from "./regels";
import type { OpenRij } from "./uitgeklapt";

/** Fetched when the first row is opened. */
const Uitgeklapt = lazy(() => import("./uitgeklapt").then((module) => ({ default: module.Uitgeklapt })));

/** What a row can do, in functions that stay the same between renders. */
export interface RijActies {
  readonly onKies: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly onVouw: (key: string) => void;
  readonly openRij: OpenRij;
}

interface ResultaatrijProps {
  readonly item: Item;
  /** Place in the list, from 0. */
  readonly index: number;
  /** Row number in the whole table, heading included, from 1. */
  readonly rowIndex: number;
  readonly kolommen: readonly Kolom[];
  readonly context: KolomContext;
  readonly vraag: Zoekvraag;
  readonly opties: RangschikOpties;
  readonly isGekozen: boolean;
  readonly isOpen: boolean;
  readonly isUitgevouwen: boolean;
  readonly acties: RijActies;
  /** Tells the virtual list how high it became. */
  readonly measure: (node: HTMLElement | null) => void;
}

/**
 * One result with what it unfolds, as a body of its own: the virtual list measures both together. Memoised, so that scrolling
 * only draws what comes in sight.
 */
export const Resultaatrij = memo(function Resultaatrij({ item, index, rowIndex, kolommen, context, vraag, opties, isGekozen, isOpen, isUitgevouwen, acties, measure }: ResultaatrijProps) {
  const { rij } = item.gerangschikt;
  const titel = titelOf(rij);
  const { andere, hoofd } = item.regel;
  // The button answers at once; what it unfolds is made after that.
  const isInhoudOpen = useDeferredValue(isOpen, false);
  return (
    <tbody ref={measure} data-index={index} className="border-b border-line last:border-b-0">
      <Tr aria-rowindex={rowIndex} className={cx("border-b-0", isOpen && "bg-sunk", item.isLid && "bg-canvas")}>
        <Td data-card="choose"><Checkbox label={`Kies ${titel}`} hideLabel data-nav="kies" checked={isGekozen} onChange={() => acties.onKies(rij.key)} /></Td>
        {kolommen.map((kolom) => (
          <Td key={kolom.id} data-label={kolom.label} data-card={kolom.id === "titel" ? "title" : undefined}>
            <div className={cx("min-w-0", item.isLid && kolom.id === "titel" && "border-l-2 border-edge pl-2")}>
              {kolom.cel(item.gerangschikt, context)}
              {kolom.id === "titel" && andere.length > 0 && !item.isLid && (
                <button type="button" aria-expanded={isUitgevouwen} onClick={() => acties.onVouw(hoofd.rij.key)} className="mt-1 inline-flex min-h-6 items-center gap-1 text-small text-action underline">
                  {andere.length + 1}× gevonden<span className="sr-only">: {titel}</span>
                  <Icon of={isUitgevouwen ? IconChevronUp : IconChevronDown} className="size-4" />
                </button>
              )}
            </div>
          </Td>
        ))}
        <Td>
          <Button size="tight" kind="quiet" className="-mt-1" data-nav="waarom" aria-expanded={isOpen} aria-controls={isOpen ? `waarom-${rij.key}` : undefined} onClick={() => acties.onOpen(rij.key)} icon={<Icon of={isOpen ? IconChevronUp : IconChevronDown} />}>
            Waarom<span className="sr-only"> {titel} hier staat</span>
          </Button>
        </Td>
      </Tr>
      {isOpen && (
        <Tr id={`waarom-${rij.key}`} aria-rowindex={rowIndex + 1} className="bg-sunk">
          <Td colSpan={kolommen.length + 2}>
            <Suspense fallback={<Busy>De uitleg wordt erbij gehaald.</Busy>}>
              {isInhoudOpen && <Uitgeklapt gerangschikt={item.gerangschikt} vraag={vraag} opties={opties} openRij={acties.openRij} />}
            </Suspense>
          </Td>
        </Tr>
      )}
    </tbody>
  );
});
