import "server-only";
import { err, ok } from "@/lib/result";
import { createVerzoeklimiet } from "@/lib/verzoeklimiet";
import type { Limiet } from "./handeling";

const MINUTE_MS = 60_000;

/** At most so many times a minute per account, counted in this node: nobody works faster, and every question goes to all bronnen. */
export function perMinuut(most: number): Limiet {
  const limiet = createVerzoeklimiet(most, MINUTE_MS);
  return async ({ account }) => {
    const wachtSeconden = limiet.take(String(account.id), performance.now());
    return wachtSeconden > 0 ? err({ wachtSeconden }) : ok(undefined);
  };
}
