import { GRENZEN } from "../grenzen";
import { refuse } from "../weigering";
import { readWholeXml } from "./xml";
import type { Pakket } from "./zip";

/** The texts that cells refer to by number. Formatting within a text, and Japanese reading aids, are left out. */
export async function readTeksten(pakket: Pakket, onderdeel: string): Promise<readonly string[]> {
  const teksten: string[] = [];
  let huidig = "";
  let samen = 0;
  let inTekst = false;
  let inUitspraak = false;
  await readWholeXml(pakket, onderdeel, {
    open: (naam) => {
      if (naam === "si") huidig = "";
      if (naam === "rPh") inUitspraak = true;
      inTekst = naam === "t" && !inUitspraak;
    },
    tekst: (deel) => {
      if (!inTekst) return;
      huidig += deel;
      samen += deel.length;
      if (huidig.length > GRENZEN.celTekens) refuse("cel te lang");
      if (samen > GRENZEN.tekstTekens) refuse("zipbom");
    },
    sluit: (naam) => {
      if (naam === "rPh") inUitspraak = false;
      if (naam === "t") inTekst = false;
      if (naam === "si") teksten.push(huidig);
    },
  });
  return teksten;
}
