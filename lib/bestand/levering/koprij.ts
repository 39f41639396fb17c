import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";
import { zoekGewezen } from "../kolommen/koprij-zoeken";
import { createPeiler, type Tabelpeiling } from "../kolommen/peilen";
import { stelIndelingVoor } from "../kolommen/voorstel";
import { pseudoniemenVan } from "../oordeel/context";
import { bsnKolommen } from "../privacy/bsn-kolom-wissen";
import { readBegin } from "./begin";
import { parseBronrij } from "./bronrijen";
import { herschrijfBsn } from "./bsn-herschrijven";
import { readDelen } from "./delen";
import type { LeveringFout } from "./fouten";
import { packKennis } from "./kennis";
import { loadIndelingen } from "./keuzes";
import { metKolommen, MET_KOLOMMEN } from "./kolommen";
import type { Leveringsleutel } from "./sleutel";
import { findOmTeWijzigen } from "./vinden";

/**
 * Says which row has the headings (one of the first twenty), or that none has (null). The columns are recognised anew, what was chosen for
 * them, coded or judged before goes. `invoer` when the row isn't one of those.
 */
export async function kiesKoprij(sessie: Sessie, id: string, koprij: number | null): Promise<Result<void, LeveringFout>> {
  const gevonden = metKolommen(await findOmTeWijzigen(sessie, id, MET_KOLOMMEN));
  if (!gevonden.ok) return gevonden;
  const { levering: { soort, stand, organisatieId }, kennis } = gevonden.value;
  const sleutel = { organisatieId, id };
  if (koprij !== null && !(await readBegin(sleutel)).some(({ nummer }) => nummer === koprij)) return err({ soort: "invoer", melding: "Deze rij staat niet bij de eerste rijen van het bestand. Kies een andere rij." });
  const eerst = await peilOpnieuw(sleutel, soort, koprij);
  const kolommenMetBsn = bsnKolommen(eerst.kolommen.map(({ kop }) => kop));
  const bsn = kolommenMetBsn.length === 0 ? [] : await herschrijfBsn(sleutel, kolommenMetBsn, koprij ?? 0, pseudoniemenVan(organisatieId, soort).id);
  const peiling = bsn.length === 0 ? eerst : await peilOpnieuw(sleutel, soort, koprij);
  const { indeling, kolommen, bekend } = stelIndelingVoor(soort, peiling, await loadIndelingen(organisatieId, soort));
  const nieuw = packKennis({
    ...kennis, titel: [...peiling.titel], indeling, bekend,
    kolommen: kolommen.map((kolom) => ({ ...kolom, voorbeelden: [...kolom.voorbeelden] })),
    bsn: [...kennis.bsn.filter(({ kolom }) => !bsn.some((vondst) => vondst.kolom === kolom)), ...bsn.map((vondst) => ({ ...vondst, kop: peiling.kolommen[vondst.kolom]?.kop ?? "" }))],
  });
  const { count } = await db().levering.updateMany({ where: { ...sleutel, stand }, data: { stand: "kolommen", kennis: nieuw, rijen: peiling.rijen, teksten: null, oordeel: null, melding: null, gedaan: 0, totaal: null } });
  return count > 0 ? ok(undefined) : err({ soort: "verkeerde-stap", stand });
}

/** Looks at the stored rows once more, part by part. */
async function peilOpnieuw(sleutel: Leveringsleutel, soort: Soort, koprij: number | null): Promise<Tabelpeiling> {
  const peiler = createPeiler(soort, zoekGewezen(koprij));
  for await (const { regels } of readDelen(sleutel, "rijen")) {
    for (const regel of regels) {
      const rij = parseBronrij(regel);
      if (rij.vorm === "tabel") peiler.zie(rij);
    }
    await nextTurn();
  }
  return peiler.klaar();
}
