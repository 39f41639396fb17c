import { expect, test } from "vitest";
import { isMakelaarWeg } from "./makelaar-weg";

test.each<[wat: string, gemeld: unknown, weg: boolean]>([
  ["nobody listens", Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), true],
  ["the same, as next-auth wraps it", { providerId: "eherkenning", error: Object.assign(new Error("connect"), { code: "ECONNRESET" }) }, true],
  ["no answer in time", { error: new Error("outgoing request timed out after 3500ms") }, true],
  ["a wrong answer", { error: new Error("id_token expired") }, false],
  ["a wrong answer with a code of its own", Object.assign(new Error("x"), { code: 400 }), false],
  ["nothing", undefined, false],
])("%s", (_, gemeld, weg) => {
  expect(isMakelaarWeg(gemeld)).toBe(weg);
});
