import { expect, test, type Page } from "@playwright/test";
import { ingelogdAls } from "./steps/inloggen";
import { expectAccessible, expectNoSidewaysScroll } from "./steps/toegankelijk";
import { aantalRegels, openZoekformulier, stelVraag, vulGebiedIn, wachtOpAlles } from "./steps/zoeken";

async function zoekRondVeldhoven(page: Page, kenmerk: string): Promise<void> {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill(kenmerk);
  await vulGebiedIn(page, "Veldhoven", 25);
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
}
const openKaart = (page: Page) => page.getByRole("button", { name: "Toon op de kaart" }).click();
const plaatsen = (page: Page) => page.getByRole("list", { name: "Plaatsen, de meeste resultaten eerst" });

test("de kaart zegt waar de resultaten zijn, en een plaats kiezen filtert de lijst", async ({ page }) => {
  await zoekRondVeldhoven(page, "WZ-kaart");
  const alle = await aantalRegels(page);
  await openKaart(page);
  await expect(plaatsen(page)).toBeVisible();
  await expectAccessible(page, "kaart open");

  const eerste = plaatsen(page).getByRole("button").first();
  await eerste.focus();
  await page.keyboard.press("Enter");
  await expect(eerste).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => aantalRegels(page)).toBeLessThan(alle);
  await expectAccessible(page, "een plaats gekozen");
  await page.getByRole("button", { name: /^Haal weg: Plaats: / }).click();
  await expect.poll(() => aantalRegels(page)).toBe(alle);

  await page.locator("#kaart svg circle.cursor-pointer").first().click();
  await expect(page.getByRole("button", { name: /^Haal weg: Plaats: / })).toBeVisible();
  await page.getByRole("button", { name: "Verberg de kaart" }).click();
  await expect(plaatsen(page)).toBeHidden();
  await expect.poll(() => aantalRegels(page)).toBeLessThan(alle);
});

test("zonder de gegevens van de kaart blijft de lijst heel", async ({ page }) => {
  await page.route("**/api/zoekvragen/*/plaatsen", (route) => route.abort());
  await zoekRondVeldhoven(page, "WZ-kaart-weg");
  const alle = await aantalRegels(page);
  await openKaart(page);
  await expect(page.getByText("De kaart is er nu niet.")).toBeVisible();
  expect(await aantalRegels(page)).toBe(alle);
});

test("de kaart op 320 pixels, in het donker en niet op papier", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  await zoekRondVeldhoven(page, "WZ-kaart-smal");
  await openKaart(page);
  await expect(plaatsen(page)).toBeVisible();
  await expectNoSidewaysScroll(page, "kaart op 320 px");
  await expectAccessible(page, "kaart, 320 px, donker");
  await page.emulateMedia({ media: "print" });
  await expect(plaatsen(page)).toBeHidden();
});
