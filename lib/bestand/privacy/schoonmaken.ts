import { celTekst, kolomletter, type Cel, type Tabelrij } from "../lezen/rij";
import { cleanCel, zonderBsn } from "./bsn-cel";
import { isBsnKolom, isBsnKop, isVrijgesteld, lijktBsn, telCel, type Telling } from "./bsn-kolommen";

/** Where BSNs were found; never which. */
export interface BsnVondst {
  readonly kolom: number;
  readonly kop: string;
  readonly aantal: number;
  /** First rows, to look them up. */
  readonly rijen: readonly number[];
  /** The whole column is one of BSNs. */
  readonly kolomMetBsn: boolean;
}

export interface SchoneRijen {
  readonly rijen: AsyncIterable<Tabelrij>;
  /** What was found so far; complete when `rijen` is. */
  readonly vondsten: () => BsnVondst[];
}

const EERSTE_RIJEN = 30;
const TOON_RIJEN = 10;

interface Kolom extends Telling {
  kop: string;
  aantal: number;
  rijen: number[];
}

/**
 * Takes every BSN out of a table before anybody else sees its rows: nothing behind this holds one, so nothing can store one. `zoekKoppen`
 * says which of the first rows has the headings. A BSN that fills a cell becomes a pseudonymous id (`toId`), one in a text is masked.
 * In a column of BSNs mistyped ones and those that lost a zero go too.
 */
export function schoonRijen(rijen: AsyncIterable<Tabelrij>, toId: (bsn: string) => string, zoekKoppen: (begin: readonly Tabelrij[]) => readonly string[]): SchoneRijen {
  const kolommen: Kolom[] = [];
  const kolomAt = (at: number): Kolom => (kolommen[at] ??= { kop: "", negen: 0, raak: 0, aantal: 0, rijen: [] });

  const schoonCel = (cel: Cel, at: number, nummer: number): Cel => {
    const kolom = kolomAt(at);
    if (cel === null || typeof cel === "boolean" || isVrijgesteld(kolom.kop)) return cel;
    telCel(kolom, cel);
    const schoon = cleanCel(cel, toId);
    const mistyped = !schoon.bsn && (isBsnKop(kolom.kop) || isBsnKolom(kolom)) && lijktBsn(cel);
    if (!schoon.bsn && !mistyped) return cel;
    kolom.aantal += 1;
    if (kolom.rijen.length < TOON_RIJEN) kolom.rijen.push(nummer);
    return mistyped ? toId(celTekst(cel).replace(/\D/g, "").padStart(9, "0")) : schoon.cel;
  };
  const schoonRij = ({ cellen, ...rij }: Tabelrij): Tabelrij => ({ ...rij, cellen: cellen.map((cel, at) => schoonCel(cel, at, rij.nummer)) });

  async function* schoon(): AsyncGenerator<Tabelrij> {
    let begin: Tabelrij[] | null = [];
    const flush = function* (): Generator<Tabelrij> {
      const held = begin ?? [];
      begin = null;
      // A heading is shown later on: it may hold a BSN as little as a cell.
      zoekKoppen(held).forEach((kop, at) => void (kolomAt(at).kop = zonderBsn(kop)));
      yield* held.map(schoonRij);
    };
    for await (const rij of rijen) {
      if (begin === null) yield schoonRij(rij);
      else {
        begin.push(rij);
        if (begin.length >= EERSTE_RIJEN) yield* flush();
      }
    }
    if (begin !== null) yield* flush();
  }

  const vondsten = (): BsnVondst[] =>
    kolommen.flatMap(({ kop, aantal, rijen: nummers, ...telling }, kolom) =>
      aantal === 0 ? [] : [{ kolom, kop: kop || `kolom ${kolomletter(kolom)}`, aantal, rijen: [...nummers], kolomMetBsn: isBsnKop(kop) || isBsnKolom(telling) }],
    );
  return { rijen: schoon(), vondsten };
}
