import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import { html, raw } from "hono/html";
import { interactionPolicy, type Configuration, type KoaContextWithOIDC } from "oidc-provider";
import { findIdentiteit } from "../identiteiten";
import type { Instellingen } from "../instellingen";
import { ACR_VALUES, CLAIM, acrOf, claimsOf } from "./claims";
import { contentSecurityPolicy, renderPage } from "./pagina";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const CLAIMS: string[] = ["sub", ...Object.values(CLAIM)];

/** The makelaar asks who you are at every login, whatever it remembers. */
function alwaysChoose(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  const check = new interactionPolicy.Check("altijd_kiezen", "choose a test identity", (ctx) => !ctx.oidc.result?.login);
  policy.get("login")?.checks.add(check);
  return policy;
}

function signingKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" };
}

/** What the makelaar allows: one client, the code flow with PKCE, the claims of eHerkenning, and logging out. Everything in memory. */
export function createConfiguratie({ clientId, clientSecret, portaalUrl }: Instellingen): Configuration {
  const show = async (ctx: KoaContextWithOIDC, title: string, content: ReturnType<typeof html>, scriptHash?: string) => {
    ctx.type = "html";
    ctx.set("content-security-policy", contentSecurityPolicy(portaalUrl, scriptHash));
    ctx.body = String(await renderPage(title, content));
  };

  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        client_name: "Bemiddelaarsportaal",
        redirect_uris: [`${portaalUrl}/api/auth/callback/eherkenning`],
        post_logout_redirect_uris: [`${portaalUrl}/`, `${portaalUrl}/inloggen`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        default_acr_values: [acrOf("loa3")],
      },
    ],
    acrValues: [...ACR_VALUES],
    claims: { openid: CLAIMS, acr: null },
    clientAuthMethods: ["client_secret_basic", "client_secret_post"],
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    jwks: { keys: [signingKey()] },
    pkce: { required: () => true },
    responseTypes: ["code"],
    scopes: ["openid"],
    ttl: { AccessToken: HOUR, AuthorizationCode: MINUTE, Grant: HOUR, IdToken: HOUR, Interaction: HOUR, Session: 12 * HOUR },
    interactions: { policy: alwaysChoose(), url: (_ctx, interaction) => `/kies/${interaction.uid}` },
    findAccount: (_ctx, accountId) => {
      const identiteit = findIdentiteit(accountId);
      return identiteit && { accountId, claims: () => claimsOf(identiteit) };
    },
    // Nobody is asked for consent: eHerkenning doesn't either.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId, accountId: ctx.oidc.session?.accountId });
      grant.addOIDCScope("openid");
      grant.addOIDCClaims(CLAIMS);
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => show(ctx, "Uitloggen", logoutContent(form), LOGOUT_SCRIPT_HASH),
        postLogoutSuccessSource: (ctx) => show(ctx, "Je bent uitgelogd", html`<p>Je kunt dit venster sluiten.</p>`),
      },
    },
    renderError: (ctx, { error, error_description }) =>
      show(ctx, "Inloggen lukt niet", html`<p>De makelaar kon deze aanvraag niet verwerken. Ga terug naar het portaal en log opnieuw in.</p><p lang="en">${error}: ${error_description}</p>`),
  };
}

const LOGOUT_SCRIPT = `document.querySelector("button").click()`;
const LOGOUT_SCRIPT_HASH = `sha256-${createHash("sha256").update(LOGOUT_SCRIPT).digest("base64")}`;

/** Logs out at once; the button is for who has no scripts. The form is the library's own. */
const logoutContent = (form: string) => html`
  <p>Je wordt uitgelogd bij de testmakelaar.</p>
  ${raw(form)}
  <button class="rustig" type="submit" form="op.logoutForm" name="logout" value="yes">Uitloggen</button>
  <script>${raw(LOGOUT_SCRIPT)}</script>
`;
