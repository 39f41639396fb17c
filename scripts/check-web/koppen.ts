import { over, type Onderzoek } from "./bevinding";
import { kop } from "./vraag";

const JAAR = 31_536_000;
const bevat = (...delen: string[]) => (waarde: string) => delen.every((deel) => waarde.includes(deel));

/** Headers that every answer of the portal has. */
const KOPPEN: readonly [naam: string, eis: string, goed: (waarde: string) => boolean][] = [
  ["strict-transport-security", "a year at least", (waarde) => Number(/max-age=(\d+)/.exec(waarde)?.[1] ?? 0) >= JAAR],
  ["x-frame-options", "DENY", (waarde) => waarde === "DENY"],
  ["x-content-type-options", "nosniff", (waarde) => waarde === "nosniff"],
  ["referrer-policy", "nothing to other sites", (waarde) => ["same-origin", "no-referrer"].includes(waarde)],
  ["permissions-policy", "camera, microphone, geolocation off", bevat("camera=()", "microphone=()", "geolocation=()")],
  ["cross-origin-opener-policy", "same-origin", (waarde) => waarde === "same-origin"],
  ["cross-origin-resource-policy", "same-origin", (waarde) => waarde === "same-origin"],
];

/** The security headers, on a page, an API, a file and an answer that refuses. */
export const onderzoekKoppen: Onderzoek = async (vraag) => {
  const paden = ["/inloggen", "/api/health/live", "/icon.svg", "/bestaat-niet"];
  const antwoorden = await Promise.all(paden.map((pad) => vraag(pad)));
  return KOPPEN.map(([naam, eis, goed]) => {
    const waarden = antwoorden.map((antwoord) => kop(antwoord, naam));
    const slecht = paden.filter((_, index) => !goed(waarden[index] ?? ""));
    return over(`header ${naam}`)(eis, slecht.length === 0 ? (waarden[0] ?? "") : `not on ${slecht.join(", ")}: ${waarden.join("; ")}`, slecht.length === 0);
  });
};

/** What tells an attacker which software in which version answers. */
export const onderzoekVersies: Onderzoek = async (vraag) => {
  const antwoorden = await Promise.all(["/inloggen", "/api/health/live", "/bestaat-niet"].map((pad) => vraag(pad)));
  const server = antwoorden.map((antwoord) => `${kop(antwoord, "x-powered-by")}${kop(antwoord, "server")}${kop(antwoord, "x-aspnet-version")}`).join("");
  const generator = antwoorden.some(({ tekst }) => /<meta name="generator"/i.test(tekst));
  const meld = over("versions");
  return [meld("no X-Powered-By, no version in Server", server || "none", !/powered|next|express|\d+\.\d+/i.test(server)), meld("no generator in pages", generator ? "there is one" : "none", !generator)];
};

/** Pages and answers about people are kept by nobody. */
export const onderzoekBewaren: Onderzoek = async (vraag) => {
  const paden = ["/", "/inloggen", "/vacatures", "/zoekvragen", "/api/sessie", "/api/beroepen/recent", "/api/auth/csrf", "/api/zoekvragen/00000000-0000-4000-8000-000000000000/voortgang"];
  const koppen = await Promise.all(paden.map(async (pad) => kop(await vraag(pad), "cache-control")));
  const slecht = paden.filter((_, index) => !/no-store/.test(koppen[index] ?? ""));
  return [over("caching")("no-store on personal pages and answers", slecht.length === 0 ? `no-store on all ${paden.length}` : `missing on ${slecht.join(", ")}`, slecht.length === 0)];
};
