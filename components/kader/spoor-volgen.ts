"use client";

import { useSyncExternalStore } from "react";
import { SPOOR_TIMING } from "@/lib/spoor";

/** As much of a measurement of the browser as is looked at. */
interface Tijdmeting {
  /** Address of what was fetched. */
  readonly name: string;
  /** What the server sent along in `Server-Timing`; absent where the browser doesn't tell. */
  readonly serverTiming?: readonly { readonly name: string; readonly description: string }[];
}

/** More pages than anybody has had in one tab when something goes wrong. */
const MEESTE = 50;

/**
 * The id of the last request for each page, as the server wrote it in its log (proxy.ts). React hands an error page nothing of the
 * request that failed, and after the first page it is React that fetches pages; the browser's own measurements of what it fetched have both.
 */
export function createSporen() {
  const sporen = new Map<string, string>();
  const kijkers = new Set<() => void>();
  return {
    noteer(metingen: readonly Tijdmeting[]): void {
      for (const { name, serverTiming } of metingen) {
        const spoor = serverTiming?.find((deel) => deel.name === SPOOR_TIMING)?.description;
        if (!spoor) continue;
        const { pathname } = new URL(name);
        sporen.delete(pathname);
        sporen.set(pathname, spoor);
      }
      for (const oud of [...sporen.keys()].slice(0, -MEESTE)) sporen.delete(oud);
      for (const kijker of kijkers) kijker();
    },
    van: (pad: string): string | undefined => sporen.get(pad),
    volg(kijker: () => void): () => void {
      kijkers.add(kijker);
      return () => void kijkers.delete(kijker);
    },
  };
}

const hier = createSporen();

// From the first script on: the list that the browser keeps by itself is full after 250 requests, and polling is many.
if (typeof window !== "undefined" && typeof PerformanceObserver !== "undefined") {
  hier.noteer(performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]);
  new PerformanceObserver((lijst) => hier.noteer(lijst.getEntries() as PerformanceResourceTiming[])).observe({ type: "resource", buffered: true });
}

/** The id under which the log has the last request for the page that one is at; undefined while the browser doesn't tell. */
export const useSpoor = (): string | undefined => useSyncExternalStore(hier.volg, () => hier.van(window.location.pathname), () => undefined);
