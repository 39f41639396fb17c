import type { Invoer, Regel } from "@/lib/standaard/invoer/invoer";
import type { Blok } from "./definitie";
import { contractenIn, regelsAt, soortenWerkIn, textAt, textsAt } from "./invoer-wijzigen";

const isGevuld = (regel: Regel): boolean => Object.values(regel).some((text) => text.trim() !== "");

/** How many questions of a part are answered, for the line of a folded group. */
export function countGevuld(blok: Blok, invoer: Invoer): number {
  switch (blok.soort) {
    case "veld":
      return Number(textAt(invoer, blok.veld.naam).trim() !== "");
    case "samen":
      return blok.velden.filter(({ naam }) => textAt(invoer, naam).trim() !== "").length;
    case "lijst":
      return regelsAt(invoer, blok.lijst).filter(isGevuld).length;
    case "vervoer":
      return regelsAt(invoer, "vervoermiddel").filter(isGevuld).length;
    case "soortWerk":
      return soortenWerkIn(invoer).length;
    case "contract":
      return contractenIn(invoer).length;
    case "beroepen":
    case "keuzes":
    case "woorden":
      return textsAt(invoer, blok.pad).length;
  }
}

/** Whether an error, at a path, is about this part. */
export function isOver(blok: Blok, pad: string): boolean {
  switch (blok.soort) {
    case "veld":
      return pad === blok.veld.naam;
    case "samen":
      return pad === blok.id || blok.velden.some(({ naam }) => naam === pad);
    case "lijst":
      return pad === blok.lijst || pad.startsWith(`${blok.lijst}[`);
    case "vervoer":
      return pad.startsWith("vervoermiddel");
    case "soortWerk":
      return pad.startsWith("contractvorm");
    case "contract":
      return pad === "contract";
    default:
      return pad === blok.pad;
  }
}
