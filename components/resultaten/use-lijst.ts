"use client";

import { useMemo } from "react";
import { facettenVan } from "@/lib/rangschikking/facetten/catalogus";
import { filterFacetten, indexFacetten, type GeteldFacet } from "@/lib/rangschikking/facetten/filteren";
import { rankResultaten, type GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { ResultaatRij } from "@/lib/rangschikking/rij";
import { normaliseText } from "@/lib/rangschikking/tekst";
import { toGewichten, type Weegkeuze } from "@/lib/rangschikking/weegstanden";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { titelOf } from "./formaat";
import { gedaanFacet, type Gedaan } from "./gedaan";
import { PLAATS_FACET, plaatsFacet } from "./kaart-facet";
import { type Regel, toRegels } from "./regels";
import type { Weergave } from "./weergave";

interface LijstInvoer {
  readonly vraag: Zoekvraag;
  readonly vandaag: string;
  readonly rijen: readonly ResultaatRij[];
  readonly gelijke: readonly (readonly string[])[];
  readonly weging: Weegkeuze;
  readonly gedaan: Gedaan;
  readonly gekozen: ReadonlySet<string>;
}

export interface Lijst {
  /** All rows, best first by the weights. */
  readonly gerangschikt: readonly GerangschikteRij[];
  readonly regels: readonly Regel[];
  /** Rows that the filters leave. */
  readonly over: number;
  readonly facetten: readonly GeteldFacet[];
}

/** The text that the search box looks in: what a row shows. */
const zoekbaar = (rij: ResultaatRij) => normaliseText([titelOf(rij), rij.soort === "vacatures" ? rij.werkgever : "", rij.plaats].join(" "));

/**
 * Ranks, filters and groups in the browser, each step anew only when what it depends on changed: shifting weights doesn't
 * count facets again, choosing a facet doesn't rank again.
 */
export function useLijst({ vraag, vandaag, rijen, gelijke, weging, gedaan, gekozen }: LijstInvoer, { filters, zoek }: Pick<Weergave, "filters" | "zoek">, isKaartOpen: boolean): Lijst {
  const opties = useMemo(() => ({ vandaag, gewichten: toGewichten(vraag.richting, weging) }), [vandaag, vraag.richting, weging]);
  const gerangschikt = useMemo(() => rankResultaten(vraag, rijen, opties), [vraag, rijen, opties]);
  const vaste = useMemo(() => indexFacetten(facettenVan(vraag.richting), rijen), [vraag.richting, rijen]);
  const eigen = useMemo(() => indexFacetten([gedaanFacet(gedaan, gekozen)], rijen), [gedaan, gekozen, rijen]);
  const metPlaats = isKaartOpen || filters[PLAATS_FACET] !== undefined;
  const plaatsen = useMemo(() => indexFacetten(metPlaats ? [plaatsFacet()] : [], rijen), [metPlaats, rijen]);
  const teksten = useMemo(() => new Map(rijen.map((rij) => [rij.key, zoekbaar(rij)])), [rijen]);
  const { over, facetten } = useMemo(() => {
    const woorden = normaliseText(zoek).trim().split(" ").filter(Boolean);
    const mag = ({ key }: ResultaatRij) => woorden.every((woord) => teksten.get(key)?.includes(woord));
    return filterFacetten([...vaste.slice(0, 3), ...eigen, ...vaste.slice(3), ...plaatsen], rijen, filters, woorden.length > 0 ? mag : undefined);
  }, [vaste, eigen, plaatsen, rijen, filters, zoek, teksten]);
  const regels = useMemo(() => {
    const keys = new Set(over.map(({ key }) => key));
    return toRegels(gerangschikt.filter(({ rij }) => keys.has(rij.key)), gelijke);
  }, [over, gerangschikt, gelijke]);
  return { gerangschikt, regels, over: over.length, facetten };
}
