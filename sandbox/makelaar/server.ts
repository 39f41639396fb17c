import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import Provider from "oidc-provider";
import type { Instellingen } from "../instellingen";
import { createConfiguratie } from "./configuratie";
import { handleKiezen } from "./kiezen";
import { STYLE } from "./pagina";

/** Starts the makelaar on this machine only. */
export async function startMakelaar(instellingen: Instellingen): Promise<{ url: string; stop(): Promise<void> }> {
  const provider = new Provider(instellingen.issuer, createConfiguratie(instellingen));
  const oidc = provider.callback();

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? "/";
    if (path === "/stijl.css") return sendStyle(response);
    if (path.startsWith("/kies/")) return handleKiezen(provider, instellingen.portaalUrl, request, response);
    return oidc(request, response);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => sendExpired(response, instellingen.portaalUrl, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(instellingen.makelaarPort, "127.0.0.1", resolve);
  });
  return {
    url: instellingen.issuer,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendStyle(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/css; charset=utf-8", "cache-control": "no-cache" });
  response.end(STYLE);
}

/** The login was started too long ago, or its cookie is gone: back to the portal, which starts a new one. */
function sendExpired(response: ServerResponse, portaalUrl: string, error: unknown): void {
  if (!(error instanceof Error && error.name === "SessionNotFound")) console.error("sandbox-makelaar:", error);
  response.writeHead(303, { location: `${portaalUrl}/inloggen` });
  response.end();
}
