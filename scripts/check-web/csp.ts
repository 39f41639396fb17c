import { over, type Onderzoek } from "./bevinding";
import { kop } from "./vraag";

const parse = (policy: string): Map<string, string> => new Map(policy.split(";").map((deel) => deel.trim()).map((deel): [string, string] => [deel.split(" ")[0] ?? "", deel.split(" ").slice(1).join(" ")]));
const nonceIn = (policy: string): string | undefined => /'nonce-([^']+)'/.exec(policy)?.[1];

/** The content security policy of pages: what may run, and that each page has a nonce of its own. */
export const onderzoekCsp: Onderzoek = async (vraag) => {
  const [pagina, nogEens, weg] = [await vraag("/inloggen"), await vraag("/inloggen"), await vraag("/bestaat-niet")];
  const policy = kop(pagina, "content-security-policy");
  const regels = parse(policy);
  const scripts = regels.get("script-src") ?? "";
  const nonce = nonceIn(policy);
  const tags = pagina.tekst.match(/<script\b[^>]*>/g) ?? [];
  const zonder = tags.filter((tag) => !tag.includes(`nonce="${nonce}"`));
  const handlers = pagina.tekst.match(/\son(?:click|load|error)=/gi) ?? [];
  const meld = over("CSP");
  const is = (naam: string, waarde: string) => meld(`${naam} ${waarde}`, regels.get(naam) ?? "missing", regels.get(naam) === waarde);
  return [
    meld("script-src with a nonce and strict-dynamic", scripts.replace(nonce ?? "", "…"), nonce !== undefined && scripts.includes("'strict-dynamic'")),
    meld("no unsafe-inline, no unsafe-eval for scripts", scripts.replace(nonce ?? "", "…"), scripts !== "" && !/unsafe/.test(scripts)),
    meld("no unsafe-inline for style elements", regels.get("style-src") ?? "missing", regels.get("style-src") === "'self'"),
    meld("a nonce of its own on each page", nonce === nonceIn(kop(nogEens, "content-security-policy")) ? "the same twice" : "differs", nonce !== nonceIn(kop(nogEens, "content-security-policy"))),
    meld("that nonce on every script", `${tags.length - zonder.length} of ${tags.length}`, tags.length > 0 && zonder.length === 0),
    meld("no handlers in attributes", String(handlers.length), handlers.length === 0),
    is("default-src", "'self'"), is("object-src", "'none'"), is("base-uri", "'none'"), is("frame-ancestors", "'none'"), is("connect-src", "'self'"),
    meld("forms end here or at the makelaar", regels.get("form-action") ?? "missing", /^'self'( https?:\/\/\S+)?$/.test(regels.get("form-action") ?? "")),
    meld("also on a page that isn't there", nonceIn(kop(weg, "content-security-policy")) ? "yes" : "missing", nonceIn(kop(weg, "content-security-policy")) !== undefined),
  ];
};
