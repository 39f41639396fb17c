import { expect, type Locator, type Page } from "@playwright/test";

/** The box in which a beroep is looked for. */
export const beroepveld = (page: Page): Locator => page.getByRole("combobox", { name: /Beroep/ });

/** What is chosen, as chips. */
export const gekozenBeroepen = (page: Page): Locator => page.getByRole("list", { name: /^Gekozen: Beroep/ }).getByRole("listitem");

/** What is offered now; without what stands below it, such as searching freely. */
export const suggesties = (page: Page): Locator => page.getByRole("group", { name: "Suggesties" }).getByRole("option");

export const optie = (page: Page, naam: RegExp | string): Locator => page.getByRole("option", { name: naam }).first();

/** Types words and waits for what they find. */
export async function typBeroep(page: Page, woorden: string): Promise<void> {
  await beroepveld(page).fill(woorden);
  await expect(page.getByRole("listbox", { name: "Suggesties" })).toHaveAttribute("data-query", woorden);
}

/** Searches with words for which there is no beroep, and takes the way out. */
export async function zoekVrij(page: Page, woorden: string): Promise<void> {
  await typBeroep(page, woorden);
  await optie(page, `Zoek vrij op “${woorden}”`).click();
  await expect(page.getByText(`“${woorden}” staat nu bij de woorden die je graag terugziet`).filter({ visible: true }).first()).toBeVisible();
}

/** What a screen reader was told, the latest last. */
export const gezegd = (page: Page): Locator => page.locator("[aria-live=polite]").last();
