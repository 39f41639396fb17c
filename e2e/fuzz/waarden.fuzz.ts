import fc from "fast-check";
import { expect, it } from "vitest";
import * as codes from "@/lib/bestand/waarden/codes";
import * as datum from "@/lib/bestand/waarden/datum";
import * as getallen from "@/lib/bestand/waarden/getallen";
import * as teksten from "@/lib/bestand/waarden/teksten";
import { parseIdentiteit } from "@/lib/toegang/identiteit";
import { readSessiecookie } from "@/lib/toegang/sessiecookie";
import { toVeiligPad } from "@/lib/toegang/veilig-pad";
import { bestook, expectUnpolluted, LANG } from "./bestook";
import { bedorven, scherpeTekst, scherpObject } from "./generatoren";

type Lezer = (text: string, extra: number | string | null) => { readonly waarden: readonly unknown[]; readonly rest: readonly string[] };

const LEZERS = Object.entries({ ...codes, ...datum, ...getallen, ...teksten }).filter(([naam, lezer]) => /^lees[A-Z]|^kort$/.test(naam) && typeof lezer === "function") as [string, Lezer][];
const PER_LEZER = 1200;

it.each(LEZERS)("%s understands a cell or says that it doesn't", async (naam, lees) => {
  await bestook(`cell: ${naam}`, scherpeTekst, PER_LEZER, (text) => {
    const gelezen = lees(text, naam === "leesDatum" ? "2026-11-22" : 40);
    expect(Array.isArray(gelezen.waarden) && Array.isArray(gelezen.rest)).toBe(true);
  });
}, LANG);

/** The longest cell that a file may hold, made of what makes patterns try again and again. */
const LANGSTE_CELLEN = ["A", "AA@A", "@.", "\t", " : ", "\t#\t", "(", "-", "1 ", "\u000b", "x/", "12345 ", "a.", "1-", "nl ", "B,", "0", "vmbo ", "kader", "mbomts ", "hbo-"].map((deel) => `${deel.repeat(Math.ceil(32_766 / deel.length))}!`.slice(-32_767));

it.each(LEZERS)("ReDoS: %s reads the longest cell within a second", (naam, lees) => {
  for (const cel of LANGSTE_CELLEN) {
    const begin = performance.now();
    lees(cel, naam === "leesDatum" ? "2026-11-22" : 40);
    expect(performance.now() - begin, JSON.stringify(cel.slice(0, 12))).toBeLessThan(1000);
  }
});

const KVK = "urn:etoegang:1.9:EntityConcernedID:KvKnr";
const namen = { subject: "s", subjectType: "t", acting: "a", niveau: "acr", niveauPrefix: "" };
const claims = fc.constant({ s: { value: "90000001", t: KVK }, a: ["iemand"], acr: "loa3" });

it("claims of a makelaar", async () => {
  await bestook("claims of the makelaar", fc.oneof(bedorven(claims), scherpObject), 4000, (input) => expect(typeof parseIdentiteit(input, namen).ok).toBe("boolean"));
  expectUnpolluted();
}, LANG);

it("cookies that we didn't make", async () => {
  await bestook("cookie of the session", scherpeTekst, 2500, async (text) => expect(await readSessiecookie(text)).toBeUndefined());
}, LANG);

it("addresses to go to after logging in", async () => {
  await bestook("address after the login", fc.oneof(scherpeTekst, scherpeTekst.map((text) => `/${text}`)), 4000, (text) => {
    const pad = toVeiligPad(text);
    expect(new URL(pad, "https://portaal.example").origin).toBe("https://portaal.example");
    expect(pad).not.toMatch(/[\r\n]/);
  });
}, LANG);
