import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { PORTAAL } from "./adressen";
import type { Proces } from "./proces";

const MANIFEST = path.resolve(import.meta.dirname, "../../../.next/standalone/.next/server/server-reference-manifest.json");
const manifestSchema = z.object({ node: z.record(z.string(), z.looseObject({ exportedName: z.string() })) });

/** Under which id the build knows a server action. */
function idVan(actie: string): string {
  const { node } = manifestSchema.parse(JSON.parse(readFileSync(MANIFEST, "utf8")));
  const id = Object.keys(node).find((key) => node[key]?.exportedName === actie);
  if (id === undefined) throw new Error(`the build has no action ${actie}`);
  return id;
}

/** The browser of somebody who is logged in, at whichever node. */
export interface Bezoeker {
  get(knoop: Proces, pad: string): Promise<Response>;
  /** Calls a server action as a page at `pad` does; its answer. */
  doe(knoop: Proces, pad: string, actie: string, invoer: unknown): Promise<unknown>;
  /** The same without reading what it answers; for one that leads elsewhere. */
  handel(knoop: Proces, pad: string, actie: string, invoer: readonly unknown[]): Promise<Response>;
  /** Sends a file. */
  upload(knoop: Proces, bestand: { soort: "vacatures" | "werkzoekenden"; id: string; inhoud: BodyInit }): Promise<Response>;
}

/** Both nodes stand behind one address, so that is where its pages say to come from. */
const VAN_ONS = { origin: PORTAAL, "x-forwarded-host": new URL(PORTAAL).host };

export function maakBezoeker(cookie: string): Bezoeker {
  const handel: Bezoeker["handel"] = (knoop, pad, actie, invoer) => {
    const headers = { ...VAN_ONS, cookie, "next-action": idVan(actie), accept: "text/x-component", "content-type": "text/plain;charset=UTF-8" };
    return fetch(`${knoop.url}${pad}`, { method: "POST", headers, body: JSON.stringify(invoer), redirect: "manual" });
  };
  return {
    handel,
    get: (knoop, pad) => fetch(`${knoop.url}${pad}`, { headers: { cookie }, redirect: "manual" }),
    doe: async (knoop, pad, actie, invoer) => {
      const response = await handel(knoop, pad, actie, [invoer]);
      return readAntwoord(response.status, await response.text());
    },
    upload: (knoop, { soort, id, inhoud }) =>
      fetch(`${knoop.url}/api/leveringen?soort=${soort}&id=${id}`, { method: "POST", headers: { ...VAN_ONS, cookie, "content-type": "application/octet-stream", "x-bestandsnaam": "lijst.json" }, body: inhoud, duplex: "half" } as RequestInit),
  };
}

/** An action answers with lines of React's own format; the first one says in which line its value stands. */
function readAntwoord(status: number, tekst: string): unknown {
  const regel = /^1:(.+)$/m.exec(tekst)?.[1];
  if (status !== 200 || regel === undefined) throw new Error(`the action answered ${status}: ${tekst.slice(0, 300)}`);
  return JSON.parse(regel);
}
