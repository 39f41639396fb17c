import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export interface Testserver {
  readonly url: string;
  /** Every request so far, in order. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly headers: IncomingMessage["headers"]; readonly body: string }[];
  /** How many connections were made. */
  connections(): number;
  close(): Promise<void>;
}

/** Answers request number `nummer` (from 1). */
export type Antwoorder = (nummer: number, response: ServerResponse, socket: Socket) => void;

/** A server on this machine that answers as told: what an exchange could do, also what no exchange should. */
export async function startTestserver(answer: Antwoorder): Promise<Testserver> {
  const requests: Testserver["requests"][number][] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      requests.push({ method: request.method ?? "", path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString() });
      answer(requests.length, response, request.socket);
    });
  });
  server.on("connection", () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("The test server listens on a port");
  return {
    url: `http://127.0.0.1:${address.port}/vum/v3`,
    requests,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends JSON, or text that only pretends to be. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}
