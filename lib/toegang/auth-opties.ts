import "server-only";
import type { AuthOptions, LoggerInstance } from "next-auth";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { completeLogin } from "./inloggen";
import { eherkenning } from "./makelaar";
import { isMakelaarWeg } from "./makelaar-weg";
import { sessiecookie } from "./portaalcookie";
import { stapcookie, toCookieInhoud } from "./sessiecookie";
import { ABSOLUUT_MS } from "./sessieopslag";
import { padVan } from "./uitkomst";

declare module "next-auth" {
  interface User {
    /** Id of the session that this login opened, on its way to the cookie. */
    sessieId?: string;
  }
}

/** next-auth hands over claims and tokens as metadata; only its codes may reach our log. */
const makeLogger = (bijMakelaarWeg: () => void): LoggerInstance => ({
  error: (code, gemeld) => {
    if (isMakelaarWeg(gemeld)) bijMakelaarWeg();
    log.warn({ code }, "next-auth");
  },
  warn: (code) => log.debug({ code }, "next-auth"),
  debug: () => {},
});

/**
 * next-auth does the OIDC flow and nothing else: its token in the cookie carries our opaque session id, and the row in
 * `Sessie` decides at every request (docs/adr/0005-sessions.md). `vorigeId` tells which session this browser had until now,
 * `uitnodiging` which invitation it brings along; `bijMakelaarWeg` hears when the makelaar couldn't be reached.
 */
export const authOpties = (vorigeId: () => Promise<string | undefined>, uitnodiging: () => Promise<string | undefined> = async () => undefined, bijMakelaarWeg: () => void = () => {}): AuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  providers: [eherkenning()],
  session: { strategy: "jwt", maxAge: ABSOLUUT_MS / 1000 },
  pages: { signIn: "/inloggen", error: "/inloggen" },
  logger: makeLogger(bijMakelaarWeg),
  cookies: {
    sessionToken: sessiecookie(),
    callbackUrl: stapcookie("doel"),
    csrfToken: stapcookie("csrf"),
    pkceCodeVerifier: stapcookie("pkce"),
    state: stapcookie("state"),
    nonce: stapcookie("nonce"),
  },
  callbacks: {
    // next-auth puts the message of an exception in an address, so none may leave this function.
    async signIn({ user, account, profile }) {
      try {
        const sessieId = await completeLogin({ claims: profile, idToken: account?.id_token, vorigeId: await vorigeId(), uitnodiging: await uitnodiging() });
        if (!sessieId.ok) return padVan(sessieId.error);
        user.sessieId = sessieId.value;
        return true;
      } catch (error) {
        log.error({ err: error }, "login failed");
        return padVan("storing");
      }
    },
    // Only reached at login, straight after `signIn`: the routes that read the token are closed.
    jwt: ({ user }) => toCookieInhoud(user.sessieId ?? ""),
  },
});
