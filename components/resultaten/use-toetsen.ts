"use client";

import type { KeyboardEvent } from "react";

/** Controls of a row that the arrow keys move between, marked with `data-nav`. */
type Bediening = "kies" | "titel" | "waarom";

interface ToetsenInvoer {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly scrollTo: (index: number) => void;
  /** Remembers which row has focus, so that it stays drawn. */
  readonly onActief: (key: string) => void;
  readonly onKies: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly isOpen: (key: string) => boolean;
}

const STAPPEN: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index, last) => Math.min(index + 10, last),
  PageUp: (index) => Math.max(index - 10, 0),
};

/** The row and control that an event came from; null outside the rows. */
export function plaatsVan(target: EventTarget): { index: number; nav: Bediening } | null {
  const control = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-nav]") : null;
  const body = control?.closest<HTMLElement>("tbody[data-index]");
  return control && body ? { index: Number(body.dataset.index), nav: control.dataset.nav as Bediening } : null;
}

/**
 * Arrow keys as an extra on a table of ordinary links and buttons: up and down go to the same control of the next row, right
 * opens and left closes it, Space chooses. Enter does what it does on a link, and opens from the checkbox.
 */
export function useToetsen({ count, keyOf, scrollTo, onActief, onKies, onOpen, isOpen }: ToetsenInvoer) {
  const focusRij = (table: HTMLElement, index: number, nav: Bediening) => {
    onActief(keyOf(index));
    scrollTo(index);
    // The row may have to be drawn first.
    const tryFocus = (attempts: number) => {
      const control = table.querySelector<HTMLElement>(`tbody[data-index="${index}"] [data-nav="${nav}"]`);
      if (control) control.focus({ preventScroll: true });
      else if (attempts > 0) requestAnimationFrame(() => tryFocus(attempts - 1));
    };
    requestAnimationFrame(() => tryFocus(5));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const plaats = plaatsVan(event.target);
    if (!plaats || event.altKey || event.ctrlKey || event.metaKey) return;
    const { index, nav } = plaats;
    const key = keyOf(index);
    const step = STAPPEN[event.key];
    const next = step?.(index, count - 1);
    if (next !== undefined) {
      event.preventDefault();
      if (next >= 0 && next < count) focusRij(event.currentTarget, next, nav);
      return;
    }
    const wantsOpen = event.key === "ArrowRight" && !isOpen(key);
    const wantsClosed = event.key === "ArrowLeft" && isOpen(key);
    if (wantsOpen || wantsClosed || (event.key === "Enter" && nav === "kies")) {
      event.preventDefault();
      onOpen(key);
    }
    if (event.key === " " && nav === "titel") {
      event.preventDefault();
      onKies(key);
    }
  };
  return onKeyDown;
}
