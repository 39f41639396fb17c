import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { env } from "@/lib/env";
import { toAcr } from "./niveau";

export const PROVIDER = "eherkenning";

const profielSchema = z.looseObject({ sub: z.string().min(1) });

/**
 * The eHerkenning-makelaar as an OIDC provider: code flow with PKCE, state and nonce. `login` makes it ask again who somebody
 * is, also when its own session still runs: after a refusal one must be able to come as somebody else.
 */
export function eherkenning(): OAuthConfig<Record<string, unknown>> {
  const { EHERKENNING_ISSUER: issuer, EHERKENNING_CLIENT_ID: clientId, EHERKENNING_CLIENT_SECRET: clientSecret, EHERKENNING_MINIMUM_LOA: minimum, EHERKENNING_ACR_PREFIX: prefix } = env();
  return {
    id: PROVIDER,
    name: "eHerkenning",
    type: "oauth",
    issuer,
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope: "openid", acr_values: toAcr(minimum, prefix), prompt: "login" } },
    profile: (claims) => ({ id: profielSchema.parse(claims).sub }),
  };
}

/** Says on the login page that one was logged out. A makelaar hands `state` back; other queries it would not accept. */
export const UITGELOGD = "uitgelogd";

/** Where to send the browser to end the session at the makelaar too; it comes back at the login page. */
export function endSessionUrl(idToken: string): string {
  const { EHERKENNING_ISSUER: issuer, EHERKENNING_LOGOUT_URL: logoutUrl, EHERKENNING_CLIENT_ID: clientId, PORTAAL_URL: portaal } = env();
  const url = new URL(logoutUrl ?? `${issuer.replace(/\/$/, "")}/session/end`);
  url.searchParams.set("id_token_hint", idToken);
  url.searchParams.set("client_id", clientId);
  url.searchParams.set("post_logout_redirect_uri", new URL("/inloggen", portaal).toString());
  url.searchParams.set("state", UITGELOGD);
  return url.toString();
}
