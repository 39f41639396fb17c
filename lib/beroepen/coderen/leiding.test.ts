import { describe, expect, it } from "vitest";
import { readCelKennis } from "../databestanden";
import { readFunctieniveaus } from "../verwant/verwant-bestanden";
import { withoutLeiding } from "./leiding";

const kennis = { uitvoerend: readCelKennis().uitvoerend, read: readFunctieniveaus().read };
const kandidaat = (naam: string, referentie = naam) => ({ code: naam, naam, referentieberoep: { code: referentie, naam: referentie }, zekerheid: 0.6, zeker: false });
const namen = (text: string) => withoutLeiding(text, [kandidaat("Algemeen directeur"), kandidaat("Winkelmedewerker"), kandidaat("Chef-kok", "Keukenchef")], kennis).map(({ naam }) => naam);

describe("who leads and who does the work", () => {
  it("a text that speaks of who does the work means nobody who leads", () => expect(namen("medewerker algemeen")).toEqual(["Winkelmedewerker"]));
  it.each(["algemeen directeur", "algemeen", "assistent bedrijfsleider"])("%j keeps all", (text) => expect(namen(text)).toHaveLength(3));
});
