import type { IncomingMessage, ServerResponse } from "node:http";
import { text as readText } from "node:stream/consumers";
import type Provider from "oidc-provider";
import { findIdentiteit } from "../identiteiten";
import { acrOf } from "./claims";
import { CANCEL, renderKiespagina } from "./kiespagina";
import { contentSecurityPolicy } from "./pagina";

const SESSION_SECONDS = 60;

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

/** Shows the identities (GET) and logs in with the one chosen (POST). Throws `SessionNotFound` for a login that has expired. */
export async function handleKiezen(provider: Provider, portaalUrl: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  if (request.method !== "POST") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("cache-control", "no-store");
    response.setHeader("content-security-policy", contentSecurityPolicy(portaalUrl));
    response.end(String(await renderKiespagina(interaction.uid)));
    return;
  }
  const sleutel = new URLSearchParams(await readText(request)).get("sleutel") ?? "";
  const identiteit = findIdentiteit(sleutel);
  await forgetEarlierLogin(provider, interaction);
  const result =
    identiteit && sleutel !== CANCEL
      ? { login: { accountId: identiteit.sleutel, acr: acrOf(identiteit.loa), remember: false } }
      : { error: "access_denied", error_description: "Er is geen identiteit gekozen" };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** Somebody who was logged in before may choose another identity now, without first logging out. */
async function forgetEarlierLogin(provider: Provider, interaction: Interaction): Promise<void> {
  if (!interaction.session?.uid) return;
  const earlier = await provider.Session.findByUid(interaction.session.uid);
  await earlier?.destroy();
  interaction.session = undefined;
  await interaction.save(SESSION_SECONDS);
}
