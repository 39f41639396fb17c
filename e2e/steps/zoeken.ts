import { expect, type Locator, type Page } from "@playwright/test";

type Richting = "vacatures" | "werkzoekenden";

const DEUR = { vacatures: /Vacatures zoeken/, werkzoekenden: /Kandidaten zoeken/ } as const;
const KNOP = { vacatures: "Zoek vacatures", werkzoekenden: "Zoek kandidaten" } as const;

/** From the start page into the form of one direction. */
export async function openZoekformulier(page: Page, richting: Richting): Promise<void> {
  if (new URL(page.url()).pathname !== "/") await page.goto("/");
  await page.getByRole("link", { name: DEUR[richting] }).click();
  await expect(page.getByLabel("Kenmerk")).toBeVisible();
}

/** Types an occupation in everyday words and picks a suggestion by its words. */
export async function kiesBeroep(page: Page, woorden: string, suggestie: RegExp): Promise<void> {
  const veld = page.getByRole("combobox", { name: /Beroep/ });
  await veld.fill(woorden);
  await page.getByRole("option", { name: suggestie }).first().click();
  await expect(page.getByRole("list", { name: "Gekozen: Beroep" }).getByText(suggestie).first()).toBeVisible();
}

export async function vulGebiedIn(page: Page, plaats: string, afstand: number): Promise<void> {
  await page.getByLabel("Plaats of postcode").fill(plaats);
  await page.getByLabel("Afstand, hemelsbreed").fill(String(afstand));
}

export async function stelVraag(page: Page, richting: Richting): Promise<void> {
  await page.getByRole("button", { name: KNOP[richting] }).click();
}

/** One line per selectievraag, with its outcome. */
export const uitkomsten = (page: Page): Locator => page.getByRole("list", { name: "Hoe de vragen zijn beantwoord" });

/** Waits until every selectievraag has its outcome, and the portal has no other to ask: a full one is asked again with the wishes added. */
export async function wachtOpAlles(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/(vacatures|werkzoekenden)\/[0-9a-f-]{36}$/, { timeout: 30_000 });
  await expect(uitkomsten(page)).toBeVisible();
  await expect(uitkomsten(page)).not.toContainText("bezig", { timeout: 15_000 });
  await expect(page.getByRole("button", { name: "Opnieuw vragen" }).first()).toBeVisible();
}

/** How many results came in, as the first outcome says. NaN when it says nothing of the kind. */
export async function gevonden(page: Page): Promise<number> {
  return Number(/(\d+) gevonden/.exec((await uitkomsten(page).textContent()) ?? "")?.[1]);
}

/** The table of results. Only the rows in sight are in the document. */
export const resultatentabel = (page: Page): Locator => page.getByRole("table", { name: /beste eerst/ });

/** How many lines the list has, drawn or not, as a screen reader is told; opened rows count too. */
export async function aantalRegels(page: Page): Promise<number> {
  return Number(await resultatentabel(page).getAttribute("aria-rowcount")) - 1;
}

/** Makes the panel with facets and weights visible where the screen hides it. */
export async function openVerfijnen(page: Page): Promise<void> {
  const knop = page.getByRole("button", { name: /^Verfijnen en wegen/ });
  if ((await knop.isVisible()) && (await knop.getAttribute("aria-expanded")) === "false") await knop.click();
  await expect(page.getByRole("complementary", { name: "Verfijnen en wegen" })).toBeVisible();
}

/** Leaves the rows of which title, employer or place holds these words. */
export async function zoekInResultaten(page: Page, woorden: string): Promise<void> {
  await openVerfijnen(page);
  await page.getByLabel("Zoek in titel, werkgever of plaats").fill(woorden);
}

/** The rows of the results that are shown, without heading and opened explanations. */
export const resultaatrijen = (page: Page): Locator => page.getByRole("table", { name: /beste eerst/ }).getByRole("row").filter({ has: page.getByRole("checkbox") });

export async function haalEersteDetailOp(page: Page): Promise<void> {
  // What a wider question would give comes in above the list: a press in that very moment lands beside its row.
  await expect(() => resultaatrijen(page).first().getByRole("checkbox").check({ timeout: 5_000 })).toPass();
  await expectBudget(page, "0 van 10 details gebruikt, hierna nog 9");
  await page.getByRole("button", { name: "Details ophalen" }).click();
  await expect(page.getByText("1 detail opgehaald")).toBeVisible();
}

/** The budget in words; it stands there in a form for narrow screens too. */
export const expectBudget = (page: Page, woorden: string): Promise<void> => expect(page.getByText(woorden).filter({ visible: true })).toBeVisible();
