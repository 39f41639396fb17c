"use client";

import { useCallback, useMemo } from "react";
import { useBewaard } from "./use-bewaard";
import { BEGIN, readTabelvoorkeur, readWeergave, type Tabelvoorkeur, type Weergave } from "./weergave";

const toggle = (list: readonly string[], item: string) => (list.includes(item) ? list.filter((other) => other !== item) : [...list, item]);

/**
 * How these results are looked at. With the tab, under the prefix of concepten: logging out and working for another
 * organisation forget it (components/zoeken/concept-vergeten.ts).
 */
export function useWeergave(zoekvraagId: string) {
  const [weergave, change] = useBewaard<Weergave>("sessionStorage", `concept-resultaten-${zoekvraagId}`, readWeergave, BEGIN);
  // The same functions at every render: rows are memoised on them.
  const onKies = useCallback((key: string) => change(({ gekozen }) => ({ gekozen: toggle(gekozen, key) })), [change]);
  const onVouw = useCallback((key: string) => change(({ uitgevouwen }) => ({ uitgevouwen: toggle(uitgevouwen, key) })), [change]);
  const gekozen = useMemo(() => new Set(weergave.gekozen), [weergave.gekozen]);
  const uitgevouwen = useMemo(() => new Set(weergave.uitgevouwen), [weergave.uitgevouwen]);
  return { weergave, change, onKies, onVouw, gekozen, uitgevouwen };
}

/** How someone likes the table of one direction, in every zoekvraag. */
export function useTabelvoorkeur(richting: string, verborgen: readonly string[]) {
  const begin = useMemo((): Tabelvoorkeur => ({ verborgen: [...verborgen], dichtheid: "normal" }), [verborgen]);
  return useBewaard<Tabelvoorkeur>("localStorage", `tabel-${richting}`, readTabelvoorkeur, begin);
}
