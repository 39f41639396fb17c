import { GRENZEN } from "../grenzen";
import { isLeeg, type Cel, type Tabelrij } from "../rij";
import { refuse } from "../weigering";
import { readCel, type Celkennis } from "./cel";
import { readXml, type Lezer } from "./xml";
import type { Pakket } from "./zip";

/** Column of a reference such as "AB12", from 0; null when there is none. */
function kolomVan(verwijzing: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(verwijzing ?? "")?.[0]?.toUpperCase();
  return letters === undefined ? null : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rows of a sheet that hold anything, as they are unpacked. */
export async function* readBlad(pakket: Pakket, onderdeel: string, kennis: Celkennis): AsyncGenerator<Tabelrij> {
  const verzamelaar = createVerzamelaar(kennis);
  for await (const _ of readXml(pakket, onderdeel, verzamelaar.lezer)) yield* verzamelaar.neem();
  yield* verzamelaar.neem();
}

function createVerzamelaar(kennis: Celkennis): { readonly lezer: Lezer; readonly neem: () => Tabelrij[] } {
  let rijen: Tabelrij[] = [];
  let cellen: Cel[] = [];
  let nummer = 0;
  let kolom = -1;
  let type: string | undefined;
  let stijl: string | undefined;
  let tekst = "";
  let leest = false;
  const sluitCel = (): void => {
    const cel = readCel(type, stijl, tekst, kennis);
    if (cel === null || cel === "") return;
    if (kolom >= GRENZEN.kolommen) refuse("te veel kolommen", `rij ${nummer}`);
    while (cellen.length < kolom) cellen.push(null);
    cellen[kolom] = cel;
  };
  const sluitRij = (): void => {
    if (!isLeeg(cellen)) rijen.push({ vorm: "tabel", nummer, cellen });
  };
  const lezer: Lezer = {
    open: (naam, attributen) => {
      if (naam === "row") {
        nummer = Number(attributen.r) || nummer + 1;
        cellen = [];
        kolom = -1;
      } else if (naam === "c") {
        kolom = kolomVan(attributen.r) ?? kolom + 1;
        ({ t: type, s: stijl } = attributen);
        tekst = "";
      } else leest = naam === "v" || naam === "t";
    },
    tekst: (deel) => {
      if (!leest) return;
      tekst += deel;
      if (tekst.length > GRENZEN.celTekens) refuse("cel te lang", `rij ${nummer}`);
    },
    sluit: (naam) => {
      if (naam === "v" || naam === "t") leest = false;
      else if (naam === "c") sluitCel();
      else if (naam === "row") sluitRij();
    },
  };
  const neem = (): Tabelrij[] => {
    const klaar = rijen;
    rijen = [];
    return klaar;
  };
  return { lezer, neem };
}
