import { over, type Onderzoek } from "./bevinding";
import { kop } from "./vraag";

const JAAR_MS = 366 * 86_400_000;

/** Where a vulnerability can be reported (RFC 9116), and that search engines stay out. */
export const onderzoekMelden: Onderzoek = async (vraag) => {
  const [bestand, pagina] = [await vraag("/.well-known/security.txt"), await vraag("/inloggen")];
  const veld = (naam: string) => new RegExp(`^${naam}: (.+)$`, "m").exec(bestand.tekst)?.[1] ?? "";
  const geldigNog = Date.parse(veld("Expires")) - Date.now();
  const meld = over("security.txt");
  return [
    meld("is there, as text", `${bestand.status} ${kop(bestand, "content-type")}`, bestand.status === 200 && kop(bestand, "content-type").startsWith("text/plain")),
    meld("names a contact", veld("Contact"), /^(mailto:|https:)/.test(veld("Contact"))),
    meld("expires, within a year", veld("Expires"), geldigNog > 0 && geldigNog < JAAR_MS),
    over("search engines")("stay out", /<meta name="robots" content="([^"]+)"/.exec(pagina.tekst)?.[1] ?? "missing", pagina.tekst.includes('content="noindex, nofollow"')),
  ];
};
