import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** As many as one bron may return; ten questions then make the thousand rows of the goal. */
const MEESTE_PER_VRAAG = 100;

interface Antwoord {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

function cut(text: string): string {
  const body: unknown = JSON.parse(text);
  const isAntwoord = typeof body === "object" && body !== null && "matches" in body && Array.isArray(body.matches);
  return isAntwoord ? JSON.stringify({ ...body, matches: (body.matches as unknown[]).slice(0, MEESTE_PER_VRAAG) }) : text;
}

/**
 * An exchange that repeats: the first time it passes a question on, after that it gives the same answer at once. What is
 * measured against it is the portal's own time.
 */
export async function startNapraat(vumUrl: string): Promise<{ url: string; stop(): Promise<void> }> {
  const known = new Map<string, Promise<Antwoord>>();
  const { pathname } = new URL(vumUrl);
  const ask = async (path: string, method: string, headers: Record<string, string>, body: string): Promise<Antwoord> => {
    const response = await fetch(new URL(path, vumUrl), { method, headers, ...(body && { body }) });
    const kept = ["content-type", "api-version"].flatMap((name): [string, string][] => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    const own = [...response.headers].filter(([name]) => name.startsWith("x-vum"));
    return { status: response.status, headers: Object.fromEntries([...kept, ...own]), body: cut(await response.text()) };
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const key = createHash("sha256").update(`${request.method} ${request.url}\n${body}`).digest("hex");
      const headers = Object.fromEntries(Object.entries(request.headers).filter((entry): entry is [string, string] => typeof entry[1] === "string" && !["host", "connection", "content-length", "transfer-encoding"].includes(entry[0])));
      const answer = known.get(key) ?? ask(request.url ?? "/", request.method ?? "POST", headers, body);
      known.set(key, answer);
      answer.then(
        (found) => response.writeHead(found.status, found.headers).end(found.body),
        () => response.writeHead(502).end(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    stop: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
