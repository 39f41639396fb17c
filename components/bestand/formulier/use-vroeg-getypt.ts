"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/** Tells React what a control holds, as if it was typed now. */
type Zeg = () => void;

/** Sets a value without React's own bookkeeping seeing it: only then it takes the event that follows for a change. */
function typIn(veld: HTMLInputElement | HTMLTextAreaElement, tekst: string): void {
  veld.value = veld.defaultValue;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(veld) as object, "value")?.set?.call(veld, tekst);
  veld.dispatchEvent(new Event("input", { bubbles: true }));
}

/** What a control holds other than what the server sent; none when it is as it was. */
function getypt(veld: Element): Zeg[] {
  if (veld instanceof HTMLSelectElement) {
    const { value } = veld;
    const gestuurd = [...veld.options].find((optie) => optie.defaultSelected) ?? veld.options[0];
    return gestuurd === undefined || value === gestuurd.value ? [] : [() => { veld.value = value; veld.dispatchEvent(new Event("change", { bubbles: true })); }];
  }
  if (veld instanceof HTMLTextAreaElement) return tekstVan(veld);
  if (!(veld instanceof HTMLInputElement) || veld.type === "hidden") return [];
  if (veld.type === "file") return (veld.files?.length ?? 0) > 0 ? [() => void veld.dispatchEvent(new Event("change", { bubbles: true }))] : [];
  if (veld.type !== "radio" && veld.type !== "checkbox") return tekstVan(veld);
  const isGekozen = veld.checked;
  if (isGekozen === veld.defaultChecked || (veld.type === "radio" && !isGekozen)) return [];
  return [() => { veld.checked = !isGekozen; veld.click(); }];
}

function tekstVan(veld: HTMLInputElement | HTMLTextAreaElement): Zeg[] {
  const { value } = veld;
  return value === veld.defaultValue ? [] : [() => typIn(veld, value)];
}

/**
 * Keeps what was typed while the page wasn't ready yet: a form drawn by the server takes text before React knows of it, and would put back
 * what the server sent at its first change. Put the ref on the form, or on what is around the controls. One control at a time, so that each change builds on the one before.
 */
export function useVroegGetypt<E extends HTMLElement = HTMLFormElement>(): RefObject<E | null> {
  const vak = useRef<E>(null);
  useLayoutEffect(() => {
    const gezegd = [...(vak.current?.querySelectorAll("input, select, textarea") ?? [])].flatMap(getypt);
    let isHier = true;
    void (async () => {
      for (const zeg of gezegd) {
        await new Promise((resolve) => setTimeout(resolve));
        if (isHier) zeg();
      }
    })();
    return () => void (isHier = false);
  }, []);
  return vak;
}
