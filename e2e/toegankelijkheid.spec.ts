import { expect, test } from "@playwright/test";
import { ingelogdAls } from "./steps/inloggen";
import { expectAccessible, expectNoSidewaysScroll } from "./steps/toegankelijk";
import { openZoekformulier, resultaatrijen, stelVraag, vulGebiedIn, wachtOpAlles } from "./steps/zoeken";

test("een beroep kiezen en weer weghalen gaat met het toetsenbord alleen", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  const veld = page.getByRole("combobox", { name: /Beroep/ });
  const gekozen = page.getByRole("list", { name: "Gekozen: Beroep" }).getByRole("listitem");

  await page.getByLabel("Kenmerk").focus();
  await page.keyboard.press("Tab");
  await expect(veld).toBeFocused();
  await page.keyboard.type("magazijn");
  await expect(page.getByRole("option", { name: /magazijn/i }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(gekozen).toHaveCount(1);
  await expect(veld).toHaveValue("");

  await page.keyboard.press("ArrowLeft");
  await expect(gekozen.getByRole("button")).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(gekozen).toHaveCount(0);
  await expect(veld).toBeFocused();
});

test("resultaten zijn te lezen op een telefoon", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await ingelogdAls(page, "klantmanager Oirschot");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-telefoon");
  await vulGebiedIn(page, "5688", 10);
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  expect(await resultaatrijen(page).count()).toBeGreaterThan(0);
  await expectNoSidewaysScroll(page, "resultaten, smal");
  await expectAccessible(page, "resultaten, smal");
});

test.describe("in het donker", () => {
  test.use({ colorScheme: "dark" });

  test("is het formulier te lezen", async ({ page }) => {
    await ingelogdAls(page, "klantmanager Veldhoven");
    await openZoekformulier(page, "vacatures");
    await expectAccessible(page, "formulier, donker");
  });
});
