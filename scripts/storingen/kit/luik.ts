import { createServer, request as sendRequest, type IncomingMessage, type ServerResponse } from "node:http";

/** One request that is held. */
interface Vastgehouden {
  readonly pad: string;
  laatLos(): void;
}

/** Stands between the portal and the exchange: counts what passes and holds it where a test wants to be in the middle of it. */
export interface Luik {
  readonly url: string;
  /** How many requests came whose path matches, since the start. */
  aantal(pad: RegExp): number;
  /** From now on requests that match wait; gives the first `hoeveel` once they are there. */
  houdVast(pad: RegExp, hoeveel?: number): Promise<readonly Vastgehouden[]>;
  /** Lets everything through again. */
  open(): void;
  stop(): Promise<void>;
}

/** Listens on `poort` and hands on to `doel`. */
export async function startLuik(poort: number, doel: string): Promise<Luik> {
  const paden: string[] = [];
  const wachtend: Vastgehouden[] = [];
  let dicht: RegExp | null = null;
  let gekomen = () => {};

  const stuurDoor = (request: IncomingMessage, response: ServerResponse): void => {
    const naar = sendRequest(`${doel}${request.url}`, { method: request.method ?? "GET", headers: request.headers }, (antwoord) => {
      response.writeHead(antwoord.statusCode ?? 502, antwoord.headers);
      antwoord.pipe(response);
      antwoord.on("error", () => response.destroy());
    });
    // What is killed behind the hatch is gone in front of it too.
    naar.on("error", () => response.destroy());
    response.on("close", () => naar.destroy());
    request.pipe(naar);
  };
  const server = createServer((request, response) => {
    const pad = `${request.method} ${request.url}`;
    paden.push(pad);
    if (!dicht?.test(pad)) return stuurDoor(request, response);
    wachtend.push({ pad, laatLos: () => stuurDoor(request, response) });
    gekomen();
  });
  await new Promise<void>((resolve) => server.listen(poort, "127.0.0.1", resolve));

  return {
    url: `http://127.0.0.1:${poort}`,
    aantal: (pad) => paden.filter((een) => pad.test(een)).length,
    houdVast: (pad, hoeveel = 1) => {
      dicht = pad;
      wachtend.length = 0;
      return new Promise((resolve) => (gekomen = () => wachtend.length >= hoeveel && resolve([...wachtend])));
    },
    open: () => {
      dicht = null;
      for (const { laatLos } of wachtend.splice(0)) laatLos();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
