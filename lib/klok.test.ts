import { expect, test } from "vitest";
import { setKlok, vandaag } from "./klok";

test("the day is the Dutch one, also just after midnight", () => {
  const restore = setKlok(() => new Date("2026-07-01T22:30:00Z"));
  expect(vandaag()).toBe("2026-07-02");
  restore();
});
