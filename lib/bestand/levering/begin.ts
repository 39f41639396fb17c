import "server-only";
import { celTekst } from "../lezen/rij";
import { parseBronrij } from "./bronrijen";
import { readDeel } from "./delen";
import type { Leveringsleutel } from "./sleutel";
import type { Beginrij } from "./weergave";

/** Rows among which the headings can be pointed at. */
const BEGIN = 20;
/** Of a row: enough to know it by. */
const CELLEN = 8;
const TEKENS = 40;

/** The first rows of a table as they were read, those above the headings too. */
export async function readBegin(sleutel: Leveringsleutel): Promise<Beginrij[]> {
  return (await readDeel(sleutel, "rijen", 0)).slice(0, BEGIN).flatMap((regel) => {
    const rij = parseBronrij(regel);
    if (rij.vorm !== "tabel") return [];
    const teksten = rij.cellen.map(celTekst).filter((tekst) => tekst !== "");
    return [{ nummer: rij.nummer, cellen: teksten.slice(0, CELLEN).map((tekst) => tekst.slice(0, TEKENS)), meer: Math.max(0, teksten.length - CELLEN) }];
  });
}
