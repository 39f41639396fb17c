import { over, type Onderzoek } from "./bevinding";
import { kop, type Antwoord } from "./vraag";

/** What an answer must never show: places in the code, a database, a library, a setting. */
const INTERN = /node_modules|\.next\/server|at \w+ \(|\bprisma\b|postgres|ECONN|SELECT |stack trace|NEXTAUTH|\/work\/|\/app\/\.next|TypeError|ReferenceError/i;

/** Requests made to go wrong, and the answers that are right. */
const STUK: readonly [wat: string, pad: string, statussen: readonly number[], verzoek?: { method?: string; headers?: Record<string, string>; body?: string }][] = [
  ["an address that isn't there", "/bestaat-niet", [404]],
  ["an API that isn't there", "/api/bestaat-niet", [404]],
  ["a broken escape in the address", "/%E0%A4%A", [400, 404]],
  ["a way up in the address", "/..%2f..%2f..%2fetc/passwd", [400, 404]],
  ["a file of the project", "/.env", [404]],
  ["the repository", "/.git/config", [404]],
  ["a null byte", "/vacatures%00", [400, 404, 307]],
  ["an address of 8 kB", `/${"a".repeat(8000)}`, [404, 414]],
  ["a method that isn't there", "/api/beroepen?q=kok", [405], { method: "PATCH" }],
  // A proxy in front may refuse it before the portal does (lib/trace-weigeren.ts).
  ["TRACE", "/inloggen", [403, 405, 501], { method: "TRACE" }],
  ["TRACE of an API", "/api/beroepen?q=kok", [403, 405, 501], { method: "TRACE" }],
  ["an id that is none", "/api/zoekvragen/'%20OR%201=1/voortgang", [401]],
  ["an outcome that is none", "/inloggen/__proto__", [404]],
  ["a bron without a secret", "/api/bron/v3/vacatures/matches", [401], { method: "POST", body: "{}" }],
  ["a delivery without a key", "/api/aanlevering/v1/vacatures", [401], { method: "PUT", body: "[]", headers: { "api-version": "3.0.0", "content-type": "application/json" } }],
  ["closed parts of the login library", "/api/auth/session", [404]],
  ["signing out by a link", "/api/auth/signout", [404]],
  ["an answer of a makelaar that nobody asked for", "/api/auth/callback/eherkenning?code=x&state=y", [302, 307]],
];

const toont = ({ tekst, headers }: Antwoord): string | undefined => INTERN.exec(`${tekst.replaceAll(/<script[\s\S]*?<\/script>/g, "")} ${String(headers.location ?? "")}`)?.[0];

/** Error pages and refusals: the right status, no internals, words for people. */
export const onderzoekFouten: Onderzoek = async (vraag) => {
  const bevindingen = await Promise.all(STUK.map(async ([wat, pad, statussen, verzoek]) => {
    const antwoord = await vraag(pad, verzoek);
    const intern = toont(antwoord);
    return over("errors")(`${wat}: ${statussen.join(" or ")}, no internals`, `${antwoord.status}${intern ? `, shows “${intern}”` : ""}`, statussen.includes(antwoord.status) && !intern);
  }));
  const weg = await vraag("/bestaat-niet");
  return [...bevindingen, over("errors")("a page that isn't there says what to do", weg.tekst.includes("Deze pagina is er niet") ? "in words" : "no words", weg.tekst.includes("Deze pagina is er niet"))];
};

const IDS = ["00000000-0000-4000-8000-000000000000", "6f1a1c1e-9f57-4b60-9d39-6f8dfd0d8e4c", "geen-id"];

/** Without a session nothing can be learned about what exists; addresses that lead elsewhere are not followed. */
export const onderzoekStilte: Onderzoek = async (vraag) => {
  const meld = over("says nothing");
  const antwoorden = await Promise.all(IDS.flatMap((id) => [`/api/zoekvragen/${id}/voortgang`, `/api/zoekvragen/${id}/details`].map((pad) => vraag(pad))));
  const soorten = new Set(antwoorden.map(({ status, tekst }) => `${status} ${tekst}`));
  const paginas = new Set((await Promise.all(IDS.map((id) => vraag(`/vacatures/${id}`)))).map((antwoord) => `${antwoord.status} ${kop(antwoord, "location").replace(/naar=.*/, "")}`));
  const elders = await Promise.all(["//elders.example", "https://elders.example", "/\\elders.example", "javascript:alert(1)"].map((naar) => vraag(`/inloggen/sessie-verlopen?naar=${encodeURIComponent(naar)}`)));
  const volgt = elders.filter(({ tekst }) => /href="[^"]*(elders\.example|javascript:)/i.test(tekst));
  return [
    meld("one answer for every id without a session", [...soorten].join("; "), soorten.size === 1),
    meld("one way for every page without a session", [...paginas].join("; "), paginas.size === 1),
    meld("no way out to another site (open redirect)", volgt.length === 0 ? "none of 4" : `${volgt.length} of 4`, volgt.length === 0),
  ];
};
