import { expect, test, type Page } from "@playwright/test";
import { gaNaarEHerkenning, identiteitVan, kiesIdentiteit, loginAls, logUit, openGebruikersmenu, probeerInTeLoggen, type Wie } from "./steps/inloggen";
import { expectAccessible } from "./steps/toegankelijk";

const kop = (page: Page) => page.getByRole("banner");

test("a klantmanager logs in, sees for whom, and logs out everywhere", async ({ page }) => {
  await page.goto("/inloggen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inloggen bij het Bemiddelaarsportaal");
  await expectAccessible(page, "inloggen");

  await loginAls(page, "klantmanager Veldhoven");
  await expect(kop(page)).toContainText("Gemeente Veldhoven");
  await expect(kop(page)).toContainText("Anja · klantmanager");
  await openGebruikersmenu(page);
  await expectAccessible(page, "gebruikersmenu open");
  await openGebruikersmenu(page);

  await logUit(page);
  await expectAccessible(page, "uitgelogd");
  await page.goto("/vacatures");
  await expect(page).toHaveURL(/\/inloggen/);
});

test("who was going somewhere arrives there after logging in", async ({ page }) => {
  await page.goto("/vacatures");
  await expect(page).toHaveURL("/inloggen?naar=%2Fvacatures");
  await gaNaarEHerkenning(page);
  await kiesIdentiteit(page, identiteitVan("klantmanager Oirschot"));
  await expect(page).toHaveURL("/vacatures");
});

const WEIGERINGEN: readonly [wie: Wie, titel: string][] = [
  ["Frits Veldhoven", "Het niveau van je eHerkenning is te laag"],
  ["Gwen Veldhoven", "Je hebt nog geen rol in het portaal"],
  ["Umar Nergenshuizen", "Je organisatie is nog niet aangesloten"],
  ["Vera Uitzendbureau Voorbeeld", "Je organisatie is nog niet aangesloten"],
];
for (const [wie, titel] of WEIGERINGEN) {
  test(`${wie} is refused and can try again`, async ({ page }) => {
    await probeerInTeLoggen(page, wie);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(titel);
    await expectAccessible(page, titel);
    await page.getByRole("link", { name: "Opnieuw inloggen" }).click();
    await gaNaarEHerkenning(page);
  });
}

test("cancelling at eHerkenning leads back", async ({ page }) => {
  await page.goto("/inloggen");
  await gaNaarEHerkenning(page);
  await page.getByRole("button", { name: /Annuleren/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je bent niet ingelogd");
  await expectAccessible(page, "geannuleerd");
});

test("who acts for two gemeenten chooses one, sees it, and can change", async ({ page }) => {
  await probeerInTeLoggen(page, "Sjoerd Werkplein Achterhoek");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Voor wie werk je?");
  await expectAccessible(page, "organisatie kiezen");
  await page.getByRole("button", { name: "Gemeente Aalten" }).click();
  await expect(kop(page)).toContainText("Gemeente Aalten");

  await openGebruikersmenu(page);
  await page.getByRole("link", { name: "Voor een andere organisatie werken" }).click();
  await expect(page.getByRole("button", { name: "Gemeente Aalten" })).toContainText("hier werk je nu voor");
  await page.getByRole("button", { name: "Gemeente Doetinchem" }).click();
  await expect(kop(page)).toContainText("Gemeente Doetinchem");
});

test("a B.V. that is no SUWI-partij works for its gemeente", async ({ page }) => {
  await loginAls(page, "accountmanager Werkbedrijf Veldhoven", { namens: "Gemeente Veldhoven" });
  await expect(kop(page)).toContainText("Gemeente Veldhoven");
});

test("the privacyfunctionaris is offered no search", async ({ page }) => {
  await loginAls(page, "privacyfunctionaris Veldhoven");
  await expect(page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link")).toHaveText(["Start", "Beheer"]);
});

test("a page that was left open too long says so", async ({ page }) => {
  await page.goto("/inloggen/sessie-verlopen?naar=%2Fvacatures");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je sessie is afgelopen");
  await expectAccessible(page, "sessie afgelopen");
  await expect(page.getByRole("link", { name: "Opnieuw inloggen" })).toHaveAttribute("href", "/inloggen?naar=%2Fvacatures");
});
