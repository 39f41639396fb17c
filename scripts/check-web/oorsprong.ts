import { over, type Bevinding, type Onderzoek } from "./bevinding";
import type { Vraag } from "./vraag";

const ELDERS = "https://elders.example";

/** Everything that acts on the cookie of the session and isn't a page. */
const SCHRIJVEND: readonly [method: string, pad: string, headers?: Record<string, string>][] = [
  ["POST", "/vacatures", { "next-action": "40".padEnd(42, "0") }],
  ["POST", "/inloggen", { "content-type": "multipart/form-data; boundary=x" }],
  ["POST", "/api/beroepen/recent"],
  ["DELETE", "/api/beroepen/recent"],
  ["POST", "/api/beroepen/gemist"],
  ["POST", "/api/auth/signin/eherkenning"],
];

/** What another site makes a browser send is refused, and so is what doesn't say where it came from. */
export const onderzoekOorsprong: Onderzoek = async (vraag) => {
  const meld = over("origin");
  const probeer = async (eis: string, origin?: string): Promise<Bevinding> => {
    const uitkomsten = await Promise.all(SCHRIJVEND.map(async ([method, pad, headers]) => ({ wat: `${method} ${pad}`, status: (await vraag(pad, { method, body: "{}", headers: { ...headers, ...(origin && { origin }) } })).status })));
    const door = uitkomsten.filter(({ status }) => status !== 403);
    return meld(eis, door.length === 0 ? `403 on all ${uitkomsten.length}` : door.map(({ wat, status }) => `${wat}: ${status}`).join(", "), door.length === 0);
  };
  return [await probeer("actions and routes that write refuse another site", ELDERS), await probeer("they refuse what names no origin"), await probeer("they refuse the origin “null”", "null"), await corsBevinding(vraag)];
};

async function corsBevinding(vraag: Vraag): Promise<Bevinding> {
  const antwoorden = await Promise.all(["/api/sessie", "/api/beroepen?q=kok", "/"].map((pad) => vraag(pad, { method: "OPTIONS", headers: { origin: ELDERS, "access-control-request-method": "POST" } })));
  const open = antwoorden.filter(({ headers }) => headers["access-control-allow-origin"] !== undefined);
  return over("origin")("no other site may read answers (CORS)", open.length === 0 ? "no permission given" : "permission given", open.length === 0);
}
