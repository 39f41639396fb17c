import { expect, test } from "vitest";
import { meldingsoortNummer, soortenVan } from "./meldingsoort";

const melding = (ernst: "fout" | "waarschuwing", veld: string, code: string) => ({ ernst, veld, code, kolom: 3, melding: "…" });

test("a kind of remark has one number that fits an integer column, and each kind its own", () => {
  const nummers = ["Postcode", "PC", "Uren", "Beroep 😀"].flatMap((veld) => (["fout", "waarschuwing"] as const).flatMap((ernst) => ["ontbreekt", "niet_begrepen"].map((code) => meldingsoortNummer({ ernst, veld, code }))));
  expect(new Set(nummers).size).toBe(16);
  expect(nummers.every((nummer) => Number.isInteger(nummer) && nummer >= 0 && nummer < 2 ** 31)).toBe(true);
});

test("a row has each of its kinds once, whatever the words and the column", () => {
  expect(soortenVan([])).toEqual([]);
  expect(soortenVan([melding("fout", "Uren", "x"), { ...melding("fout", "Uren", "x"), kolom: 4, melding: "anders" }, melding("waarschuwing", "Uren", "x")])).toHaveLength(2);
});
