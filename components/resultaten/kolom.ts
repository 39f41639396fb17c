import type { Route } from "next";
import type { ReactNode } from "react";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { Gedaan } from "./gedaan";

/** What cells need beside their row. */
export interface KolomContext {
  readonly vandaag: string;
  readonly hrefOf: (key: string) => Route;
  readonly gedaan: Gedaan;
}

export interface Kolom {
  readonly id: string;
  readonly label: string;
  /** What is sorted by; undefined is unknown and comes last, whichever way. */
  waarde(item: GerangschikteRij, gedaan: Gedaan): string | number | undefined;
  /** High first when sorted by for the first time. */
  readonly hoogEerst?: true;
  /** Not shown until someone chooses it. */
  readonly bijkomend?: true;
  /** Width in rem, so that rows that come and go don't move the columns; the title takes what is left. */
  readonly breedte?: number;
  /** Always shown: what the row is about. */
  readonly vast?: true;
  cel(item: GerangschikteRij, context: KolomContext): ReactNode;
}
