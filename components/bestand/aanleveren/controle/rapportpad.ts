import type { Route } from "next";
import type { Rapportfilter } from "./rapport";

interface Plek {
  readonly id: string;
  readonly filter: Rapportfilter;
  /** Number of a kind of remark. */
  readonly soort?: number | undefined;
  readonly pagina?: number;
}

/** A page of the report with these rows; the anchor keeps the rows in sight. */
export function rapportPad({ id, filter, soort, pagina = 1 }: Plek): Route {
  const vraag = [`toon=${filter}`, soort !== undefined && `soort=${soort}`, pagina > 1 && `pagina=${pagina}`].filter(Boolean).join("&");
  return `/bestand/aanleveren/${id}/controle?${vraag}#rijen` as Route;
}
