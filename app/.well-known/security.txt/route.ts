import { env } from "@/lib/env";
import { now } from "@/lib/klok";

export const dynamic = "force-dynamic";

const DAG_MS = 86_400_000;
/** Less than a year, as RFC 9116 asks; always as far from today, because the setting is read at every start. */
const GELDIG_DAGEN = 180;

/** Where a vulnerability is reported (RFC 9116). 404 when the operator set no contact. */
export function GET(): Response {
  const { SECURITY_CONTACT, PORTAAL_URL } = env();
  if (!SECURITY_CONTACT) return new Response(null, { status: 404 });
  const expires = new Date(Math.floor(now().getTime() / DAG_MS + GELDIG_DAGEN) * DAG_MS).toISOString();
  const canonical = new URL("/.well-known/security.txt", PORTAAL_URL);
  const text = [`Contact: ${SECURITY_CONTACT}`, `Expires: ${expires}`, "Preferred-Languages: nl, en", `Canonical: ${canonical}`, ""].join("\n");
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
}
