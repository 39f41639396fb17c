import "server-only";
import { decode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "@/lib/env";
import { portaalcookie } from "./portaalcookie";

const STAP_SECONDEN = 15 * 60;

/** A cookie that next-auth needs on the way to the makelaar and back. */
export function stapcookie(naam: "doel" | "csrf" | "pkce" | "state" | "nonce") {
  const { name, options } = portaalcookie(naam);
  return { name, options: { ...options, maxAge: STAP_SECONDEN } };
}

const inhoudSchema = z.object({ sessieId: z.string().regex(/^[\w-]{43}$/) });

/** What goes into the cookie's token: the opaque id and nothing else. */
export const toCookieInhoud = (sessieId: string) => inhoudSchema.parse({ sessieId });

/** The opaque id in a cookie; undefined when there is none, or none that this portal made. */
export async function readSessiecookie(value: string | undefined): Promise<string | undefined> {
  if (!value) return undefined;
  // A cookie that doesn't decrypt is no fault of ours: another secret, an old cookie, somebody trying.
  const inhoud: unknown = await decode({ token: value, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  return inhoudSchema.safeParse(inhoud).data?.sessieId;
}
