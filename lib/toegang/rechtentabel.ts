import { RECHTEN } from "./rechten";
import { ROLLEN, type Rol } from "./rol";
import type { Sessie } from "./sessie";

const rechten = Object.entries(RECHTEN);

/** A session with these roles, only to measure rights with. */
export const sessieMet = (rollen: readonly Rol[], suwiPartij = true): Sessie => ({
  id: "s",
  account: { id: 1, weergavenaam: "Anja", taak: "klantmanager", rollen },
  organisatie: { id: 1, oin: "00000009990000000001", naam: "Gemeente Voorbeeld" },
  namens: { id: 1, oin: "00000009990000000001", naam: "Gemeente Voorbeeld", suwiPartij },
  kanWisselen: false,
});

const regel = (cellen: readonly string[]): string => `| ${cellen.join(" | ")} |`;
const ja = (waar: boolean): string => (waar ? "ja" : "");

/** The table of docs/toegang.md, measured: which role gives which right, and which rights need a SUWI-partij. */
export function toRechtentabel(): string {
  const regels = rechten.map(([naam, recht]) => {
    const suwi = !recht(sessieMet(ROLLEN, false)).ok;
    return regel([naam, ...ROLLEN.map((rol) => ja(recht(sessieMet([rol])).ok)), ja(suwi)]);
  });
  const kop = ["recht", ...ROLLEN, "SUWI"];
  return [regel(kop), `|${"---|".repeat(kop.length)}`, ...regels].join("\n");
}

const PLEK = /(<!-- rechten -->\n)([\s\S]*?)(\n<!-- \/rechten -->)/;

/** The table as it stands in a document; undefined when there is no place for it. */
export const readGenoemdeRechten = (document: string): string | undefined => PLEK.exec(document)?.[2];

/** The document with the table as it is now. */
export const replaceRechten = (document: string): string => document.replace(PLEK, (_, voor: string, __, na: string) => voor + toRechtentabel() + na);
