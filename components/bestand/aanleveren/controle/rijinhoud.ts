import { kolomletter } from "../kolomletter";
import type { Rapportrij } from "./rapport";

/** One cell or attribute of a row; with what is said of it, if anything. */
export interface Rijdeel {
  readonly kop: string;
  readonly waarde: string;
  readonly ernst: "fout" | "waarschuwing" | undefined;
}

const RANG = { fout: 0, waarschuwing: 1 } as const;

const toText = (cel: string | number | boolean | null): string => (cel === null ? "" : typeof cel === "boolean" ? (cel ? "ja" : "nee") : String(cel));

/** A row to read beside its remarks: cells that a remark is about come first, empty cells without one are left out. Without cells its attributes. */
export function inhoudVan({ cellen, velden, meldingen }: Pick<Rapportrij, "cellen" | "velden" | "meldingen">, koppen: readonly string[]): Rijdeel[] {
  if (cellen.length === 0) return velden.map(({ label, waarde }) => ({ kop: label, waarde, ernst: undefined }));
  const ernstVan = (kolom: number) => meldingen.filter((melding) => melding.kolom === kolom).map(({ ernst }) => ernst).sort((a, b) => RANG[a] - RANG[b])[0];
  const delen = Array.from({ length: Math.max(cellen.length, koppen.length) }, (_, kolom): Rijdeel => ({ kop: koppen[kolom] || `kolom ${kolomletter(kolom)}`, waarde: toText(cellen[kolom] ?? null), ernst: ernstVan(kolom) }));
  const rang = ({ ernst }: Rijdeel): number => (ernst ? RANG[ernst] : 2);
  return delen.filter(({ waarde, ernst }) => waarde !== "" || ernst !== undefined).sort((a, b) => rang(a) - rang(b));
}
