import { over, type Onderzoek } from "./bevinding";

/** The cookies that a login sets on its way: what the one of the session gets too (lib/toegang/portaalcookie.ts). */
export const onderzoekCookies: Onderzoek = async (vraag, { protocol, origin }) => {
  const csrf = await vraag("/api/auth/csrf");
  const { csrfToken }: { csrfToken?: unknown } = JSON.parse(csrf.tekst);
  const own = (csrf.headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");
  const begin = await vraag("/api/auth/signin/eherkenning", {
    method: "POST", body: new URLSearchParams({ csrfToken: String(csrfToken), callbackUrl: "/", json: "true" }).toString(),
    headers: { cookie: own, origin, "content-type": "application/x-www-form-urlencoded" },
  });
  const cookies = [...(csrf.headers["set-cookie"] ?? []), ...(begin.headers["set-cookie"] ?? [])];
  const https = protocol === "https:";
  const meld = over("cookies");
  const all = (eis: string, pattern: RegExp, wanneer = true) => {
    const zonder = cookies.filter((cookie) => !pattern.test(cookie)).map((cookie) => cookie.split("=")[0]);
    return meld(eis, zonder.length === 0 ? `all ${cookies.length}` : `not ${zonder.join(", ")}`, wanneer ? cookies.length > 0 && zonder.length === 0 : null);
  };
  const domain = cookies.filter((cookie) => /;\s*domain=/i.test(cookie));
  const query = new URL((JSON.parse(begin.tekst) as { url?: string }).url ?? "", origin).searchParams;
  const stap = ["code_challenge", "state", "nonce"].filter((naam) => !/^[\w-]{43}$/.test(query.get(naam) ?? ""));
  return [
    all("HttpOnly", /;\s*httponly/i), all("SameSite=Lax or Strict", /;\s*samesite=(lax|strict)/i), all("Path=/", /;\s*path=\/(;|$)/i),
    meld("no Domain", domain.length === 0 ? "none" : `${domain.length}`, domain.length === 0),
    all("Secure", /;\s*secure/i, https), all("the name begins with __Host-", /^__Host-/, https),
    over("login")("PKCE (S256), state and nonce", stap.length === 0 ? "all three" : `missing: ${stap.join(", ")}`, stap.length === 0 && query.get("code_challenge_method") === "S256"),
    over("login")("asks for a level of assurance", query.get("acr_values") ?? "none", (query.get("acr_values") ?? "") !== ""),
  ];
};
