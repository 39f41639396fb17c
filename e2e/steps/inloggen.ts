import { expect, type Cookie, type Page } from "@playwright/test";
import { IDENTITEITEN, type Identiteit } from "../../sandbox/identiteiten";

/** `klantmanager Veldhoven`: a task or role, and the place of the organisation. */
export type Wie = `${string} ${string}`;

/** The test identity that is meant by a task or role and a place, or by a first name and a place. Throws when there is none. */
export function identiteitVan(wie: Wie): Identiteit {
  const [functie = "", ...rest] = wie.split(" ");
  const plaats = rest.join(" ");
  const found = IDENTITEITEN.find((identiteit) => identiteit.organisatie.includes(plaats) && heeftFunctie(identiteit, functie));
  if (!found) throw new Error(`No test identity for "${wie}"`);
  return found;
}

const heeftFunctie = ({ taak, rollen, loa, weergave }: Identiteit, functie: string): boolean => {
  const isVoldoende = loa === "loa3" || loa === "loa4";
  return weergave === functie || (isVoldoende && (taak === functie || rollen.some((rol) => rol === functie)));
};

/** From the login page to the makelaar. */
export async function gaNaarEHerkenning(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Inloggen met eHerkenning" }).click();
  await expect(page.getByRole("heading", { name: "Kies een testidentiteit" })).toBeVisible();
}

/** Chooses a person at the makelaar, which sends the browser back to the portal. */
export async function kiesIdentiteit(page: Page, { weergave }: Identiteit): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${weergave} `) }).click();
}

/** Tries to log in from the login page; where that ends is up to the test. */
export async function probeerInTeLoggen(page: Page, wie: Wie): Promise<void> {
  await page.goto("/inloggen");
  await gaNaarEHerkenning(page);
  await kiesIdentiteit(page, identiteitVan(wie));
}

/** Logs in and arrives in the portal. Who acts for several organisations also names one: `namens`. */
export async function loginAls(page: Page, wie: Wie, { namens }: { namens?: string } = {}): Promise<void> {
  await probeerInTeLoggen(page, wie);
  if (namens !== undefined) await page.getByRole("button", { name: namens }).click();
  await expect(page.getByRole("navigation", { name: "Hoofdmenu" })).toBeVisible();
}

/** The cookies of who logged in earlier in this worker, and when they were last used. */
const ingelogd = new Map<Wie, { readonly cookies: Cookie[]; readonly op: number }>();
/** A session ends after fifteen minutes without use; a slow machine may take that long from one test to the next of the same person. */
const VERS_MS = 10 * 60_000;

/**
 * For a test that isn't about logging in: goes on with the session of an earlier test of the same worker, which logged in as anybody does.
 * Not for a test that ends the session: others go on with it.
 */
export async function ingelogdAls(page: Page, wie: Wie): Promise<void> {
  const eerder = ingelogd.get(wie);
  if (eerder && Date.now() - eerder.op < VERS_MS) {
    await page.context().addCookies(eerder.cookies);
    await page.goto("/");
    await expect(page.getByRole("navigation", { name: "Hoofdmenu" })).toBeVisible();
  } else {
    await loginAls(page, wie);
  }
  ingelogd.set(wie, { cookies: await page.context().cookies(), op: Date.now() });
}

/** Unfolds the user menu in the header and logs out, here and at the makelaar. */
export async function logUit(page: Page): Promise<void> {
  await openGebruikersmenu(page);
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByText("Je bent uitgelogd.")).toBeVisible();
}

/** Unfolds the menu with the organisation's name on it. */
export const openGebruikersmenu = (page: Page): Promise<void> => page.getByRole("banner").locator("summary").click();
