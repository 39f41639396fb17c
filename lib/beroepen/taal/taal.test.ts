import { describe, expect, it } from "vitest";
import { readLanguage } from "../databestanden";
import { createSplitter } from "./compounds";
import { editDistance } from "./distance";
import { normalizeText, tokenize } from "./normalize";
import { createSpeller } from "./spelling";
import { createStemmer } from "./stem";

const language = readLanguage();
const stem = createStemmer(language.forms, language.irregular);
const sound = createSpeller(language.spelling);

describe("normalizeText", () => {
  it.each([["Conciërge (m/v)", "concierge m v"], ["  CV-monteur ", "cv monteur"], ["zzp'er", "zzper"], ["Programmeur C++", "programmeur c++"], ["…", ""]])("%j → %j", (text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  it("gives no words for an empty text", () => expect(tokenize(" - ")).toEqual([]));
});

describe("stems", () => {
  it.each([
    ["verkoopster", "verkoper"], ["schoonmaakster", "schoonmaker"], ["kapsters", "kapper"], ["receptioniste", "receptionist"], ["hoveniers", "hovenier"],
    ["timmervrouw", "timmerman"], ["timmerlieden", "timmerman"], ["docente", "docent"], ["kokkin", "kok"], ["directrice", "directeur"], ["psychologe", "psycholoog"],
    ["schoonmaken", "schoonmaker"], ["lasster", "lasser"], ["schilderes", "schilder"], ["leidsters", "leiders"],
  ])("%s and %s fall together", (one, other) => expect(stem(one)).toBe(stem(other)));

  it.each([["bakker", "bankier"], ["schilder", "schipper"]])("%s and %s don't", (one, other) => expect(stem(one)).not.toBe(stem(other)));
});

describe("spelling", () => {
  it.each([["produktie", "productie"], ["taksi", "taxi"], ["leerkragt", "leerkracht"], ["pedagogies", "pedagogisch"], ["hofenier", "hovenier"]])("%s sounds as %s", (wrong, right) => {
    expect(sound(wrong)).toBe(sound(right));
  });
});

describe("compounds", () => {
  const known = new Set(["vrachtwagen", "chauffeur", "schoonmaak", "medewerker", "bedrijf", "auto", "monteur"]);
  const split = createSplitter((word) => known.has(word), language.shortParts, language.wholeWords);

  it.each([
    ["vrachtwagenchauffeur", ["vrachtwagen", "chauffeur"]],
    ["bedrijfsautomonteur", ["bedrijf", "auto", "monteur"]],
    ["buschauffeur", ["bus", "chauffeur"]],
    ["medewerker", []],
    ["zweefvlieger", []],
  ])("%s → %j", (word, parts) => expect(split(word)).toEqual(parts));
});

describe("editDistance", () => {
  it.each([["kok", "kok", 0], ["kelner", "klener", 1], ["kelner", "kelnar", 1], ["stukadoor", "stukador", 1], ["", "ab", 2]])("%s %s: %i", (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
  });

  it("stops at its limit", () => expect(editDistance("metselaar", "kapper", 2)).toBe(3));
});
