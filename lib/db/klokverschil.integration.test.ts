import { afterAll, afterEach, expect, test } from "vitest";
import { setKlok } from "@/lib/klok";
import { closeDb } from "./client";
import { alsKlokKlopt } from "./klokverschil";

let herstel = () => {};
afterEach(() => herstel());
afterAll(closeDb);

test.each<[wat: string, voorMs: number, gedaan: number]>([
  ["right", 0, 1],
  ["a minute ahead", 60_000, 1],
  ["eight days ahead", 8 * 86_400_000, 0],
  ["an hour behind", -3_600_000, 0],
])("with a clock that is %s", async (_, voorMs, gedaan) => {
  herstel = setKlok(() => new Date(Date.now() + voorMs));
  let keer = 0;
  await alsKlokKlopt(async () => void (keer += 1))();
  expect(keer).toBe(gedaan);
});
