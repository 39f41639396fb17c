import "server-only";
import { loadFindBeroep } from "@/lib/beroepen/beroepen";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";
import { fromBeroepsUri } from "@/lib/standaard/beroepscode";
import { describeVelden, type Veldgroepbeschrijving } from "@/lib/standaard/describe-velden";
import type { Invoer } from "@/lib/standaard/invoer/invoer";
import { binnenLijst, plekVan } from "@/lib/standaard/invoer/invoer";
import type { Soort } from "@/lib/standaard/soort";
import { velden } from "@/lib/standaard/velden";

/** The occupations in what was typed, with their names. One that the register doesn't know is called by its code, so that it isn't lost. */
export async function readBeroepen(soort: Soort, { waarden, keuzes, regels }: Invoer): Promise<GevraagdBeroep[]> {
  const findBeroep = await loadFindBeroep();
  const codes = velden[soort].filter(({ type }) => type === "beroep").flatMap((veld) => {
    const plek = plekVan(veld);
    if (plek === "regels") return (regels[veld.lijst ?? ""] ?? []).map((regel) => regel[binnenLijst(veld)] ?? "");
    return plek === "keuzes" ? (keuzes[veld.pad] ?? []) : [waarden[veld.pad] ?? ""];
  });
  return [...new Set(codes.filter(Boolean))].map((code) => {
    const found = findBeroep(code);
    return { code, naam: found?.naam ?? code, referentieCode: found?.referentieCode ?? code, referentieNaam: found?.referentieNaam ?? code, herkomst: "gekozen" };
  });
}

/** A record as groups of labels and words, with the names of its beroepen. */
export async function describeRecord(soort: Soort, record: object): Promise<Veldgroepbeschrijving[]> {
  const findBeroep = await loadFindBeroep();
  return describeVelden(soort, record, (veld, waarde) => (veld.type === "beroep" ? findBeroep(fromBeroepsUri(String(waarde)) ?? String(waarde))?.naam : undefined));
}
