import type { Cel } from "../rij";
import type { Getalvormen } from "./stijlen";

/** What is needed to read a cell. */
export interface Celkennis {
  readonly teksten: readonly string[];
  readonly vormen: Getalvormen;
  readonly sinds1904: boolean;
}

const DAG_MS = 86_400_000;
/** Day 0 of Excel, with the leap day of 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAGEN_TOT_1904 = 1462;
/** 31 December 9999. */
const LAATSTE_DAG = 2_958_465;

/** The day that Excel means by a number, `2026-11-21`; null when it means none. */
export function serialToDag(serial: number, sinds1904 = false): string | null {
  const dag = Math.floor(serial) + (sinds1904 ? DAGEN_TOT_1904 : 0);
  return dag < 1 || dag > LAATSTE_DAG ? null : new Date(EPOCH + dag * DAG_MS).toISOString().slice(0, 10);
}

/** The value of a cell by its type (`t`), style (`s`) and the text in `v` or `is`. Of a formula only the last value is here. */
export function readCel(type: string | undefined, stijl: string | undefined, tekst: string, { teksten, vormen, sinds1904 }: Celkennis): Cel {
  switch (type) {
    case "s":
      return teksten[Number(tekst)] ?? null;
    case "str":
    case "inlineStr":
    case "e":
      return tekst === "" ? null : tekst;
    case "b":
      return tekst === "1" || tekst === "true";
    case "d":
      return tekst.slice(0, 10);
    default:
      return readGetal(tekst, stijl, vormen, sinds1904);
  }
}

function readGetal(tekst: string, stijl: string | undefined, vormen: Getalvormen, sinds1904: boolean): Cel {
  if (tekst === "") return null;
  const getal = Number(tekst);
  if (!Number.isFinite(getal)) return tekst;
  const vorm = vormen.get(Number(stijl));
  if (vorm === "dag") return serialToDag(getal, sinds1904) ?? getal;
  if (vorm !== undefined && Number.isInteger(getal) && getal >= 0) return String(getal).padStart(vorm.cijfers, "0");
  return getal;
}
