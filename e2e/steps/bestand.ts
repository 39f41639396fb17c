import { expect, type Page } from "@playwright/test";

/** From the menu into the form of a new vacature. */
export async function beginVacature(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Eigen bestand" }).click();
  await page.getByRole("link", { name: "Vacature invoeren" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Vacature invoeren" })).toBeVisible();
}

/** Types an occupation in everyday words and takes the first suggestion. */
export async function kiesBeroepVan(page: Page, veld: RegExp, woorden: string, suggestie: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: veld }).first().fill(woorden);
  await page.getByRole("option", { name: suggestie }).first().click();
  await expect(page.getByRole("list", { name: /^Gekozen/ }).getByText(suggestie).first()).toBeVisible();
}

/** The draft is on the server. */
export const wachtOpConcept = (page: Page): Promise<void> => expect(page.getByText(/^Concept bewaard om/)).toBeVisible();

/** Publishes and arrives at the record. */
export async function publiceer(page: Page, naam: string): Promise<void> {
  await page.getByRole("button", { name: /publiceren$/ }).click();
  await expect(page.getByText("kunnen deze vacature nu vinden")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: naam })).toBeVisible();
}

/** Withdraws what is chosen or open, and confirms. */
export async function trekIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Intrekken…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Intrekken" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
}
