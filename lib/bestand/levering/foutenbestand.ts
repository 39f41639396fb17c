import "server-only";
import { err, ok, type Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import { toFoutenXlsx, type RijMetMeldingen } from "../oordeel/fouten-xlsx";
import { parseBronrij } from "./bronrijen";
import { readDeel, readDelen } from "./delen";
import type { LeveringFout } from "./fouten";
import { readKennis } from "./kennis";
import { parseOordeelrij } from "./oordeelrij";
import type { Leveringsleutel } from "./sleutel";
import { findLevering, inStand } from "./vinden";

/** A file to download, in pieces as they are made. */
export interface Foutenbestand {
  readonly bestandsnaam: string;
  readonly stroom: AsyncIterable<Uint8Array>;
}

/** The delivered table as Excel with its errors in place, to correct and offer again. Only until it is published: then the rows are gone. `verkeerde-stap` for JSON. */
export async function maakFoutenbestand(sessie: Sessie, id: string): Promise<Result<Foutenbestand, LeveringFout>> {
  const gevonden = inStand(await findLevering(sessie, id), ["controle"]);
  if (!gevonden.ok) return gevonden;
  const { indeling, bestandsnaam } = readKennis(gevonden.value.kennis);
  if (!indeling) return err({ soort: "verkeerde-stap", stand: gevonden.value.stand });
  const sleutel = { organisatieId: sessie.namens.id, id };
  return ok({ bestandsnaam: naamVan(bestandsnaam), stroom: toFoutenXlsx(rijenMetMeldingen(sleutel), indeling) });
}

const naamVan = (bestandsnaam: string): string => `${bestandsnaam.replace(/\.[a-z0-9]{1,5}$/i, "").replace(/ \(controle\)$/, "")} (controle).xlsx`;

async function* rijenMetMeldingen(sleutel: Leveringsleutel): AsyncGenerator<RijMetMeldingen> {
  for await (const { volgnummer, regels } of readDelen(sleutel, "rijen")) {
    const oordelen = new Map((await readDeel(sleutel, "oordeel", volgnummer)).map(parseOordeelrij).map(({ nummer, meldingen }) => [nummer, meldingen]));
    for (const regel of regels) {
      const rij = parseBronrij(regel);
      if (rij.vorm === "tabel") yield { rij, meldingen: oordelen.get(rij.nummer) ?? [] };
    }
  }
}
