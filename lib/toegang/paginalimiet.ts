import { createHash } from "node:crypto";
import { createVerzoeklimiet } from "@/lib/verzoeklimiet";
import { adresVan } from "./adres";
import { sessiecookie } from "./portaalcookie";
import { teVaak } from "./te-vaak";

const MINUUT_MS = 60_000;
/** Pages, parts of them fetched ahead, and actions, a minute. One person doesn't come near it; a whole gemeente may sit behind one address. */
const PER_MINUUT = { cookie: 900, adres: 12_000 };

const cookies = createVerzoeklimiet(PER_MINUUT.cookie, MINUUT_MS);
const adressen = createVerzoeklimiet(PER_MINUUT.adres, MINUUT_MS);

interface Verzoek {
  readonly headers: Headers;
  readonly cookies: { get(name: string): { readonly value: string } | undefined };
}

/**
 * The answer to who asks for pages far too often, or nothing. A net against a script gone wild, counted in this node and without
 * asking anything: each action has a limit of its own that counts over all nodes (limiet.ts). A made-up cookie doesn't escape: the address
 * counts as well.
 */
export function paginalimiet(request: Verzoek): Response | null {
  const moment = performance.now();
  const waarde = request.cookies.get(sessiecookie().name)?.value;
  const wacht = Math.max(
    adressen.take(adresVan(request.headers) ?? "onbekend", moment),
    waarde === undefined ? 0 : cookies.take(createHash("sha256").update(waarde).digest("base64url"), moment),
  );
  return wacht > 0 ? teVaak(wacht) : null;
}
