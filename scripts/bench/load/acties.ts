import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Gebruiker } from "./gebruiker";

const MANIFEST = path.resolve(import.meta.dirname, "../../../.next/server/server-reference-manifest.json");
const manifestSchema = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string() })) });

let bekend: ReadonlyMap<string, string> | undefined;
/** The id under which this build knows an action; names are unique over the portal. */
function idOf(naam: string): string {
  bekend ??= new Map(Object.entries(manifestSchema.parse(JSON.parse(readFileSync(MANIFEST, "utf8"))).node).map(([id, { exportedName }]) => [exportedName, id]));
  const id = bekend.get(naam);
  if (id === undefined) throw new Error(`this build has no action ${naam}`);
  return id;
}

/** What an action returned: row 1 of React's answer. Null when it says nothing. */
function uitkomstOf(tekst: string): unknown {
  const rij = /^1:(.*)$/m.exec(tekst)?.[1];
  return rij === undefined ? null : JSON.parse(rij);
}

/** Calls a server action from a page, as the browser posts it. */
export async function doe(gebruiker: Gebruiker, naam: string, pagina: string, input: unknown): Promise<unknown> {
  const { status, tekst } = await gebruiker.vraag(`action: ${naam}`, pagina, {
    method: "POST",
    headers: { accept: "text/x-component", "content-type": "text/plain;charset=UTF-8", "next-action": idOf(naam), origin: gebruiker.portaal },
    body: JSON.stringify([input]),
  });
  // A fault is counted already; what it says is not an outcome.
  return status === 200 ? uitkomstOf(tekst) : null;
}
