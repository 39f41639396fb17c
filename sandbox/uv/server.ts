import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Agent } from "undici";
import type { Instellingen } from "../instellingen";
import { createApp } from "./app";
import { createHttpBron } from "./httpbron";
import { createAdresboek, demoPartijen } from "./partijen";
import { createUitwisseling, type Uitwisseling } from "./uitwisseling";

/** Connections to one bron server. All bronnen of the demo live behind one address and are asked at once. */
const CONNECTIONS = 128;
const KEEP_ALIVE_MS = 65_000;

export interface Draaiend {
  /** Without a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** PEM texts; with them the exchange speaks TLS and takes no caller without a certificate of `ca`. */
export interface TlsOptions {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

/** Listens on this machine only. Port 0 chooses a free one. */
export async function listen(uv: Uitwisseling, port: number, tls?: TlsOptions): Promise<Draaiend> {
  const { fetch } = createApp(uv);
  const server = tls
    ? createAdaptorServer({ fetch, createServer: createTlsServer, serverOptions: { ...tls, requestCert: true, rejectUnauthorized: true } })
    : createAdaptorServer({ fetch, createServer, serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS } });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: chosen }: AddressInfo = addressOf(server.address());
  return {
    url: `${tls ? "https" : "http"}://localhost:${chosen}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("The exchange listens on a port, nothing else");
  return address;
}

/** Starts the exchange of the demo: the organisations of the demo as parties, each answering through the portal's own bron. */
export async function startUv(instellingen: Instellingen): Promise<Draaiend> {
  const adresboek = createAdresboek(demoPartijen(instellingen.uvOin, instellingen.schaal));
  const dispatcher = new Agent({ connections: CONNECTIONS, keepAliveTimeout: 4_000 });
  const bronnen = adresboek.leveranciers.map(({ oin }) =>
    createHttpBron({ oin, baseUrl: instellingen.bronUrl, viaParty: instellingen.portaalOin, geheim: instellingen.bronGeheim, dispatcher }),
  );
  const draaiend = await listen(createUitwisseling({ uvOin: instellingen.uvOin, adresboek, bronnen }), instellingen.uvPort);
  return {
    url: draaiend.url,
    stop: async () => {
      await draaiend.stop();
      await dispatcher.close();
    },
  };
}
