import "server-only";
import { loadBeroepMapping } from "@/lib/beroepen/competentnl";
import { toBeroepsUri } from "@/lib/standaard/beroepscode";
import type { ToAskedUri } from "./selectievragen";
import { vumVersie } from "./versie";

/** How occupations are asked on this connection: on v3 by the URI of the mapping to CompetentNL, where it knows the code; on v2 by code. */
export async function loadAskedUri(): Promise<ToAskedUri> {
  return vumVersie() === "v2" ? toBeroepsUri : (await loadBeroepMapping()).toUri;
}
