import { expect, it } from "vitest";
import { KOPPELVLAK_V3 } from "./koppelvlak";
import { createAdresboek } from "./partijen";
import { admit, type Beller } from "./toelating";

const UV = "00000001810207357000";
const GEMEENTE = "00000009990000001001";
const VERWERKER = "00000009990000000001";
const adresboek = createAdresboek([
  { oin: GEMEENTE, naam: "Gemeente", suwiPartij: true, levert: true },
  { oin: VERWERKER, naam: "Portaal", suwiPartij: false, levert: true },
]);
const headers = new Headers({ "API-Version": "3.0.0", "X-VUM-berichtVersie": "3.0.0", "X-VUM-fromParty": GEMEENTE, "X-VUM-toParty": UV, "X-VUM-viaParty": VERWERKER });
const statusFor = (beller: Beller): number => {
  const admission = admit(beller, headers, KOPPELVLAK_V3, adresboek, UV);
  return "fout" in admission ? admission.fout.status : 200;
};

it("believes the headers only of this machine and of certificates that are in them", () => {
  expect(statusFor({ soort: "loopback" })).toBe(200);
  expect(statusFor({ soort: "certificaat", oin: GEMEENTE })).toBe(200);
  expect(statusFor({ soort: "certificaat", oin: VERWERKER })).toBe(200);
  expect(statusFor({ soort: "certificaat", oin: UV })).toBe(401);
  expect(statusFor({ soort: "vreemde" })).toBe(401);
});

it("never asks a party that may not exchange", () => {
  expect(adresboek.leveranciers.map((partij) => partij.oin)).toEqual([GEMEENTE]);
});
