import { z } from "zod";
import type { Gebruiker } from "./gebruiker";

const csrfSchema = z.object({ csrfToken: z.string() });
const urlSchema = z.object({ url: z.string() });

/** A whole login through the makelaar, as next-auth's own code in the browser does it. Throws when it doesn't end in the portal. */
export async function logIn(gebruiker: Gebruiker, sleutel: string): Promise<void> {
  await gebruiker.pagina("log in", "/inloggen");
  await gebruiker.vraag("login: begin", "/api/auth/providers");
  const csrf = csrfSchema.parse(JSON.parse((await gebruiker.vraag("login: begin", "/api/auth/csrf")).tekst));
  const begin = await gebruiker.vraag("login: begin", "/api/auth/signin/eherkenning", {
    method: "POST", headers: { "content-type": "application/x-www-form-urlencoded", origin: gebruiker.portaal },
    body: new URLSearchParams({ ...csrf, callbackUrl: "/", json: "true" }).toString(),
  });
  const makelaar = urlSchema.parse(JSON.parse(begin.tekst)).url;
  const keuze = await follow(gebruiker, makelaar);
  const action = /action="([^"]+)"/.exec(keuze.tekst)?.[1];
  if (action === undefined) throw new Error("the makelaar showed nothing to choose");
  const gekozen = await gebruiker.vraag("login: makelaar", new URL(action, makelaar).href, {
    method: "POST", goed: [302, 303], headers: { "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams({ sleutel }).toString(),
  });
  const terug = await follow(gebruiker, new URL(gekozen.location ?? "/", makelaar).href);
  if (!terug.tekst.includes("Hoofdmenu")) throw new Error(`${sleutel} came to ${terug.url}`);
}

/** Follows redirects, over servers too, to the page where they end. */
async function follow(gebruiker: Gebruiker, url: string): Promise<{ tekst: string; url: string }> {
  const { origin, pathname } = new URL(url);
  const soort = origin !== gebruiker.portaal ? "login: makelaar" : pathname.startsWith("/api/") ? "login: back in the portal" : "page: start (document)";
  const { location, tekst } = await gebruiker.vraag(soort, url, { goed: [200, 302, 303, 307] });
  return location === undefined ? { tekst, url } : follow(gebruiker, new URL(location, url).href);
}
