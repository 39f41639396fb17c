import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesContract, leesJaNee, leesRijbewijs, leesSoortWerk, leesTaalniveau, leesTalen, leesVervoer } from "./codes";
import { leesDatum } from "./datum";
import type { Gelezen } from "./gelezen";
import { leesGetal, leesMinuten, leesUren } from "./getallen";
import { kort, leesEmail, leesNiveau, leesPostcode, leesTelefoon, leesUrl } from "./teksten";
import { zegtNiets } from "./woorden";

const VANDAAG = "2026-11-22";
const datum = (text: string) => leesDatum(text, VANDAAG);

const gevallen = <T>(naam: string, lees: (text: string) => Gelezen<T>, tabel: readonly (readonly [string, readonly T[], string[]?])[]) =>
  describe(naam, () => {
    for (const [text, waarden, rest = []] of tabel) it(JSON.stringify(text), () => expect({ waarden: lees(text).waarden, rest: lees(text).rest }).toEqual({ waarden, rest }));
  });

gevallen("vervoer", leesVervoer, [["Auto", [1]], ["AUTO", [1]], ["eigen auto", [1]], ["scooter", [2]], ["e-bike", [3]], ["O.V.", [5]], ["auto, fiets / OV", [1, 3, 5]], ["Auto en fiets", [1, 3]], ["geen", []], ["NNB", []], ["??", []], ["onbekend", []], ["5", [5]], ["fiets;vliegtuig", [3], ["vliegtuig"]]]);
gevallen("ja of nee", leesJaNee, [["ja", [1]], ["J", [1]], ["Nee", [2]], ["n", [2]], ["1", [1]], ["0", [2]], ["Ja, met begeleiding", [1]], ["onbekend", []], ["-", []], ["", []], ["soms", []], ["blauw", [], ["blauw"]]]);
gevallen("rijbewijs", leesRijbewijs, [["B", ["B"]], ["b, be", ["B", "BE"]], ["B+E", ["BE"]], ["Rijbewijs B", ["B"]], ["B C CE", ["B", "C", "CE"]], ["ja", ["B"]], ["nee", []], ["geen", []], ["n.v.t.", []], ["heftruck", [], ["heftruck"]], ["AM/B", ["AM", "B"]]]);
gevallen("soort werk", leesSoortWerk, [["BBL", ["02"]], ["Regulier", ["01"]], ["3", ["03"]], ["WEP", ["04"]], ["vrijwilligerswerk / werkervaringsplek", ["03", "04"]]]);
gevallen("contract", leesContract, [["vast", ["O"]], ["Jaarcontract", ["B"]], ["b", ["B"]], ["tijdelijk met uitzicht op vast", ["B"]], ["zzp", [], ["zzp"]]]);
gevallen("taalniveau", leesTaalniveau, [["B1", [3]], ["A2/B1", [2]], ["vloeiend", [4]], ["matig", [2]], ["3", [3]], ["nnb", []]]);
gevallen("talen", leesTalen, [["Nederlands (B1), Engels goed", [{ taal: "nld", niveau: 3 }, { taal: "eng", niveau: 3 }]], ["Tigrinya", [{ taal: "tir", niveau: null }]], ["NL; arabisch: moedertaal", [{ taal: "nld", niveau: null }, { taal: "ara", niveau: 4 }]], ["Klingon", [], ["Klingon"]]]);
gevallen("uren", leesUren, [["24-32", [{ min: 24, max: 32 }]], ["24 t/m 32 uur", [{ min: 24, max: 32 }]], ["32", [{ min: 32, max: 32 }]], ["max. 24", [{ min: null, max: 24 }]], ["vanaf 16 uur", [{ min: 16, max: null }]], ["fulltime", [{ min: 36, max: 40 }]], ["parttime", []], ["0,8 fte", [{ min: 29, max: 29 }]], ["3 dagen", [{ min: 24, max: 24 }]], ["240", [], ["240"]], ["NNB", []]]);
gevallen("getal", (text) => leesGetal(text, 999), [["15 km", [15]], ["ca. 30", [30]], ["1.200", [], ["1.200"]], ["ver", [], ["ver"]]]);
gevallen("minuten", leesMinuten, [["1,5 uur", [90]], ["45 minuten", [45]], ["half uur", [30]]]);
gevallen("datum", datum, [["2026-11-21", ["2026-11-21"]], ["21-11-2026", ["2026-11-21"]], ["1/2/26", ["2026-02-01"]], ["21 nov. 2026", ["2026-11-21"]], ["maart 2027", ["2027-03-01"]], ["46347", ["2026-11-21"]], ["per direct", [VANDAAG]], ["z.s.m.", [VANDAAG]], ["31-02-2026", [], ["31-02-2026"]], ["ooit", [], ["ooit"]], ["in overleg", []], ["2026-11-21T00:00:00", ["2026-11-21"]], ["maandag 3 mei 2027", ["2027-05-03"]]]);
gevallen("postcode", leesPostcode, [["5503 ab", [{ cijfers: "5503", letters: "AB" }]], ["5503AB Veldhoven", [{ cijfers: "5503", letters: "AB" }]], ["5503", [{ cijfers: "5503", letters: null }]], ["5503 Veldhoven", [{ cijfers: "5503", letters: null }]], ["0123AB", [], ["0123AB"]], ["Veldhoven", [], ["Veldhoven"]]]);
gevallen("telefoon", leesTelefoon, [["06-12 34 56 78", ["0612345678"]], ["+31 (0)40 1234567", ["+31401234567"]], ["612345678", ["0612345678"]], ["bel maar", [], ["bel maar"]]]);
gevallen("e-mail", leesEmail, [["Consulent <a@gemeente.example>; b@x.example", ["a@gemeente.example"]], ["geen mail", [], ["geen mail"]]]);
gevallen("webadres", leesUrl, [["www.werk.example/vacature", ["https://www.werk.example/vacature"]], ["zie site", [], ["zie site"]]]);
gevallen("niveau", leesNiveau, [["mbo 3", [{ opleiding: 4, werkEnDenk: 4 }]], ["MBO3 Verzorgende IG", [{ opleiding: 4, werkEnDenk: 4 }]], ["VMBO-T", [{ opleiding: 2, werkEnDenk: 3 }]], ["HBO bachelor", [{ opleiding: 5, werkEnDenk: 5 }]], ["basisschool", [{ opleiding: 1, werkEnDenk: 2 }]], ["geen opleiding", [{ opleiding: null, werkEnDenk: 1 }]], ["Kapster", [], ["Kapster"]]]);
gevallen("lange tekst", (text) => kort(text, 5), [["abcde", ["abcde"]], ["abc efg", ["abc e"]], ["abc😀😀😀", ["abc😀😀"]]]);

it.each(["NNB", "??", "onbekend", "-", "n.v.t.", "#N/A", "#N/B", "…", " . "])("%j says nothing", (text) => expect(zegtNiets(text)).toBe(true));

it("no reader ever throws", () => {
  const readers: ((text: string) => unknown)[] = [leesVervoer, leesJaNee, leesRijbewijs, leesSoortWerk, leesContract, leesTaalniveau, leesTalen, leesUren, (text) => leesGetal(text, 99), leesMinuten, datum, leesPostcode, leesTelefoon, leesEmail, leesUrl, leesNiveau, (text) => kort(text, 9)];
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 30 })), (text) => readers.forEach((read) => read(text))), { numRuns: 500 });
});
