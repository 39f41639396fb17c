import { expect, test } from "vitest";
import { werkplekVan } from "./werkplek";

const sessie = (accountId: number, namensId: number) => ({
  id: "hash", kanWisselen: false,
  account: { id: accountId, weergavenaam: "Anja", taak: null, rollen: [] },
  organisatie: { id: 1, oin: "00000009990000000002", naam: "Gemeente Voorbeeld" },
  namens: { id: namensId, oin: "00000009990000000002", naam: "Gemeente Voorbeeld", suwiPartij: true },
});

test("a werkplek is one account working for one organisation, at every login the same", () => {
  expect(werkplekVan({ ...sessie(1, 12), id: "another login" })).toBe(werkplekVan(sessie(1, 12)));
  expect(new Set([sessie(1, 12), sessie(11, 2), sessie(1, 2)].map(werkplekVan)).size).toBe(3);
});
