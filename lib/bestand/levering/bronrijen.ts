import "server-only";
import { bronrijSchema, type Bronrij } from "../lezen/rij";
import { DEEL_TEKENS, packRegels, readDelen, storeDeel } from "./delen";
import type { Leveringsleutel } from "./sleutel";

/** Takes the cleaned rows of an upload and stores them part by part. Whoever hands one on waits while a part is stored: that is the back pressure. */
export function createRijenopslag(sleutel: Leveringsleutel, poging: string): { readonly bewaar: (rij: Bronrij) => Promise<void> | void; readonly klaar: () => Promise<void> } {
  let regels: string[] = [];
  let tekens = 0;
  let volgnummer = 0;
  const flush = async (): Promise<void> => {
    if (regels.length === 0) return;
    const inhoud = await packRegels(regels);
    regels = [];
    tekens = 0;
    await storeDeel(sleutel, poging, "rijen", volgnummer, inhoud);
    volgnummer += 1;
  };
  const bewaar = (rij: Bronrij): Promise<void> | void => {
    const regel = JSON.stringify(rij);
    regels.push(regel);
    tekens += regel.length;
    return tekens >= DEEL_TEKENS ? flush() : undefined;
  };
  return { bewaar, klaar: flush };
}

export const parseBronrij = (regel: string): Bronrij => bronrijSchema.parse(JSON.parse(regel));

/** The stored rows in order, one by one. `zie` is called with the number so far, part by part. */
export async function* readBronrijen(sleutel: Leveringsleutel, zie: (rijen: number) => void = () => undefined): AsyncGenerator<Bronrij> {
  let rijen = 0;
  for await (const { regels } of readDelen(sleutel, "rijen")) {
    for (const regel of regels) yield parseBronrij(regel);
    rijen += regels.length;
    zie(rijen);
  }
}
