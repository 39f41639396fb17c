import { expect, test } from "vitest";
import { perMinuut } from "./limiet";
import type { Sessie } from "./sessie";

const sessieVan = (id: number) => ({ account: { id } }) as Sessie;

test("an account that asks too often is told how long to wait; another one isn't", async () => {
  const limiet = perMinuut(2);
  expect((await limiet(sessieVan(1))).ok && (await limiet(sessieVan(1))).ok).toBe(true);
  const derde = await limiet(sessieVan(1));
  expect(!derde.ok && derde.error.wachtSeconden).toBeGreaterThan(0);
  expect((await limiet(sessieVan(2))).ok).toBe(true);
});
