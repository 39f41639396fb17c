import type { Soort } from "@/lib/standaard/soort";
import { writeVacature, writeWerkzoekende } from "@/lib/standaard/v2/records";
import { vacatureAanleveringSchema, werkzoekendeAanleveringSchema } from "@/lib/standaard/aanlevering";
import { judgeRecord, type Beoordeling } from "../beoordelen";
import type { Kolomindeling } from "../kolommen/indeling";
import type { Tabelrij } from "../lezen/rij";
import type { AlleenV2, Opbouwcontext, Opgebouwd } from "../opbouw/context";
import { bouwId } from "../opbouw/id";
import { Rijlezer } from "../opbouw/rijlezer";
import { bouwVacature } from "../opbouw/vacature";
import { vol } from "../opbouw/vol";
import { bouwWerkzoekende } from "../opbouw/werkzoekende";
import type { Rijmelding } from "./melding";
import { labelVanPad } from "./veldnamen";
import { toestemmingVan } from "./weigering-rij";

/** A row of a table after reading; refused rows have no record. */
export interface Tabeloordeel<S extends Soort> {
  readonly id: string | null;
  readonly weigert: boolean;
  readonly meldingen: readonly Rijmelding[];
  readonly goed: Extract<Beoordeling<S>, { record: unknown }> | null;
}

const bouwers: { [S in Soort]: (lezer: Rijlezer, id: string, context: Opbouwcontext) => Opgebouwd } = { vacatures: bouwVacature, werkzoekenden: bouwWerkzoekende };

/** Makes a record of a row and judges it against the standard, in the version that the organisation writes. */
export function beoordeelTabelrij<S extends Soort>(soort: S, rij: Tabelrij, index: number, indeling: Kolomindeling, context: Opbouwcontext): Tabeloordeel<S> {
  const lezer = new Rijlezer(indeling, rij);
  const id = bouwId(lezer, soort, context);
  const toestemming = toestemmingVan(lezer, rij, indeling);
  if (toestemming === "nee") return { id, weigert: true, meldingen: [weigert(lezer)], goed: null };
  const { toestemmingLeeg, contractversie } = context.instellingen;
  if (toestemming !== "ja") meldLeeg(lezer, toestemming, toestemmingLeeg);
  const { record, alleenV2 } = bouwers[soort](lezer, id ?? "ontbreekt", context);
  const origineel = JSON.stringify(contractversie === "3.0.0" ? record : toV2(soort, record, alleenV2, context.toBocCode));
  const beoordeling = judgeRecord(soort, origineel, index, contractversie);
  if (!("record" in beoordeling)) for (const { pad, code, melding } of beoordeling.fouten) lezer.meldingen.push({ ernst: "fout", kolom: null, veld: labelVanPad(soort, pad), code, melding });
  const fout = id === null || lezer.meldingen.some(({ ernst }) => ernst === "fout");
  return { id, weigert: false, meldingen: lezer.meldingen, goed: fout || !("record" in beoordeling) ? null : beoordeling };
}

function weigert(lezer: Rijlezer): Rijmelding {
  lezer.meld("fout", lezer.heeftKolom("toestemming") ? "toestemming" : "bezwaar", "weigert", "Deze rij zegt dat de gegevens niet gedeeld mogen worden. Ze wordt niet aangeleverd, ook niet bij een volgende levering, tot je haar van de lijst haalt.");
  return lezer.meldingen.at(-1)!;
}

function meldLeeg(lezer: Rijlezer, stand: "leeg" | "onduidelijk", bijLeeg: "waarschuwing" | "stop"): void {
  const wat = stand === "leeg" ? "Er staat niet of de gegevens gedeeld mogen worden." : "We kunnen niet lezen of de gegevens gedeeld mogen worden. Schrijf ja of nee.";
  if (bijLeeg === "stop") lezer.meld("fout", "toestemming", "toestemming_leeg", `${wat} Jouw organisatie wil zulke rijen niet aanleveren. Vul de cel in.`);
  else lezer.meld("waarschuwing", "toestemming", "toestemming_leeg", `${wat} De rij wordt wel aangeleverd: de uitwisseling berust op de wet. Controleer of dat klopt.`);
}

/** The record in v2, with what only v2 can carry: occupations in words, gedragscompetenties and vakvaardigheden. */
function toV2(soort: Soort, record: Opgebouwd["record"], { beroepenInWoorden, competentiecodes, vaardigheden }: AlleenV2, toBocCode: Opbouwcontext["toBocCode"]): object {
  const inWoorden = beroepenInWoorden.map((naamBeroepOngecodeerd) => ({ beroepsnaamOngecodeerd: { naamBeroepOngecodeerd } }));
  const competenties = vol({ gedragscompetentie: competentiecodes.map((codeGedragscompetentie) => ({ codeGedragscompetentie })), vakvaardigheid: vaardigheden.map((omschrijving) => ({ omschrijving })) });
  if (soort === "vacatures") {
    const parsed = vacatureAanleveringSchema.safeParse(record);
    if (!parsed.success) return record;
    const v2 = writeVacature(parsed.data, toBocCode);
    return { ...v2, ...(v2.beroep === undefined && inWoorden[0] ? { beroep: inWoorden[0] } : {}), ...competenties };
  }
  const parsed = werkzoekendeAanleveringSchema.safeParse(record);
  if (!parsed.success) return record;
  const v2 = writeWerkzoekende(parsed.data, toBocCode);
  const beroepen = [...(v2.bemiddelingsberoep ?? []), ...inWoorden];
  return { ...v2, ...(beroepen.length > 0 ? { bemiddelingsberoep: beroepen } : {}), arbeidsmarktkwalificatie: vol({ ...v2.arbeidsmarktkwalificatie, ...competenties }) };
}
