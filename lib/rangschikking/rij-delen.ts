import { fromBeroepsUri } from "@/lib/standaard/beroepscode";
import type { VacatureBasisset } from "@/lib/standaard/vacature";
import type { ContractCode, OvereenkomstCode } from "./keuzes";
import type { FindBeroep } from "./rij-context";
import type { RijBeroep, RijTaal, RijVervoermiddel } from "./rij";

/** Parts of a basisset that vacatures and werkzoekenden share, each turned into the part of a row. */

type Indicatie = 0 | 1 | 2 | undefined;
/** 1 is yes, 2 is no; 0 and nothing are onbekend. */
export const toBoolean = (indicatie: Indicatie): boolean | null => (indicatie === 1 ? true : indicatie === 2 ? false : null);

const present = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

export function toRijBeroepen(beroepen: readonly (VacatureBasisset["beroep"] | undefined)[], findBeroep: FindBeroep): RijBeroep[] {
  const uris = beroepen.map((beroep) => beroep?.codeBeroepsnaam).filter(present).filter((uri) => uri !== "");
  return unique(uris).map((uri) => {
    const code = fromBeroepsUri(uri) ?? uri;
    const known = findBeroep(code);
    return { code: known?.code ?? code, naam: known?.naam ?? null, referentieCode: known?.referentieCode ?? null, referentieNaam: known?.referentieNaam ?? null };
  });
}

export const toRijbewijzen = (lijst: VacatureBasisset["rijbewijs"] = []): string[] => unique(lijst.map((item) => item.codeSoortRijbewijs).filter(present));

export function toVervoermiddelen(lijst: VacatureBasisset["vervoermiddel"] = []): RijVervoermiddel[] {
  return lijst.flatMap((item) =>
    item.codeVervoermiddel === undefined
      ? []
      : [
          {
            code: item.codeVervoermiddel,
            woonWerk: toBoolean(item.indicatieBeschikbaarVoorWoonWerkverkeer),
            uitvoering: toBoolean(item.indicatieBeschikbaarVoorUitvoeringWerk),
          },
        ],
  );
}

/** Levels 0 (onbekend) and 8 (niet van toepassing) say nothing about a level. */
const toNiveau = (niveau: number | undefined): number | null => (niveau === undefined || niveau === 0 || niveau === 8 ? null : niveau);

export function toTalen(lijst: VacatureBasisset["taalbeheersing"] = []): RijTaal[] {
  return lijst.flatMap((item) =>
    item.codeTaal === undefined
      ? []
      : [
          {
            taal: item.codeTaal,
            mondeling: toNiveau(item.codeNiveauTaalbeheersingMondeling),
            schriftelijk: toNiveau(item.codeNiveauTaalbeheersingSchriftelijk),
          },
        ],
  );
}

export const toContracten = (lijst: VacatureBasisset["contractvorm"] = []): ContractCode[] => unique(lijst.map((item) => item.codeTypeArbeidscontract).filter(present));
export const toOvereenkomsten = (lijst: VacatureBasisset["contractvorm"] = []): OvereenkomstCode[] => unique(lijst.map((item) => item.codeTypeOvereenkomst).filter(present));
export const toSectoren = (...lijsten: (readonly { codeSbi?: number | undefined }[] | undefined)[]): string[] =>
  unique(lijsten.flatMap((lijst) => lijst ?? []).flatMap((item) => (item.codeSbi === undefined ? [] : [String(item.codeSbi)])));
export const toCompetenties = (lijst: VacatureBasisset["competentiebeheersing"] = []): string[] =>
  unique(lijst.map((item) => item.codeCompetentie).filter(present).filter((code) => code !== ""));

/** Levels 1 to 6; 0 is "niet van toepassing", 7 (nog niet bekend) and nothing are onbekend. */
export const toWerkEnDenkniveau = (code: string | number | undefined): number | null => (code === undefined || Number(code) === 7 ? null : Number(code));

/** Share of filled fields, 0 to 100. Empty lists and texts count as not filled. */
export function toVolledigheid(fields: readonly unknown[]): number {
  const filled = fields.filter((field) => (Array.isArray(field) ? field.length > 0 : present(field) && field !== "")).length;
  return Math.round((100 * filled) / fields.length);
}

/** An empty text is no text. */
export const orNull = (text: string | undefined): string | null => (text === undefined || text.trim() === "" ? null : text.trim());
