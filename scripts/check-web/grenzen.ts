import { over, type Onderzoek } from "./bevinding";
import { kop, type Antwoord } from "./vraag";

const MEER_DAN_HET_REGISTER = 13_000;
const TEGELIJK = 50;

/** Bodies that are too large are refused before anything is done with them. */
export const onderzoekOmvang: Onderzoek = async (vraag, { origin }) => {
  const groot = "x".repeat(2 * 1024 * 1024);
  const meld = over("body limits");
  const [klein, aanmelden, actie] = [
    await vraag("/api/beroepen/gemist", { method: "POST", body: groot, headers: { origin, "content-type": "application/json" } }),
    await vraag("/api/auth/signin/eherkenning", { method: "POST", body: groot, headers: { origin, "content-type": "application/x-www-form-urlencoded" } }),
    await vraag("/inloggen", { method: "POST", body: groot, headers: { origin, "next-action": "40".padEnd(42, "0"), "content-type": "text/plain;charset=UTF-8" } }),
  ];
  return [
    meld("2 MB to a route for a word: 413", String(klein.status), klein.status === 413),
    meld("2 MB to the login: 413", String(aanmelden.status), aanmelden.status === 413),
    meld("2 MB to an action: refused", String(actie.status), actie.status >= 400 && actie.status < 500),
  ];
};

/** Who asks too often is told so, in words and with how long to wait. Without a session, so nobody who works is slowed down. */
export const onderzoekLimiet: Onderzoek = async (vraag) => {
  const geweigerd = await askUntilRefused(() => vraag("/api/beroepen/namen?code=x"));
  const wacht = geweigerd ? Number(kop(geweigerd, "retry-after")) : 0;
  const meld = over("rate limit");
  return [
    meld("429 to who asks a public register too often", geweigerd ? "429" : `none in ${MEER_DAN_HET_REGISTER} requests`, geweigerd !== null),
    meld("with Retry-After and words", `${wacht} s: ${geweigerd?.tekst ?? ""}`, wacht >= 1 && wacht <= 60 && /opnieuw/.test(geweigerd?.tekst ?? "")),
  ];
};

async function askUntilRefused(ask: () => Promise<Antwoord>): Promise<Antwoord | null> {
  for (let gevraagd = 0; gevraagd < MEER_DAN_HET_REGISTER; gevraagd += TEGELIJK) {
    const antwoorden = await Promise.all(Array.from({ length: TEGELIJK }, ask));
    const geweigerd = antwoorden.find(({ status }) => status === 429);
    if (geweigerd) return geweigerd;
  }
  return null;
}
