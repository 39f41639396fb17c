import { expect, test } from "@playwright/test";
import { wachtOpConcept } from "./steps/bestand";
import { ingelogdAls } from "./steps/inloggen";

test("wat je typt voordat het formulier klaar is, blijft staan en wordt bewaard", async ({ page }) => {
  await ingelogdAls(page, "bronbeheerder Testdorp");
  let laatDoor = (): void => undefined;
  const gereed = new Promise<void>((resolve) => (laatDoor = resolve));
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await gereed;
    await route.continue();
  });
  await page.goto("/bestand/vacatures/nieuw", { waitUntil: "commit" });
  const naam = page.getByLabel("Naam van de vacature");
  const postcode = page.getByLabel("Postcode van de werkplek");
  await naam.fill("Vroege vacature");
  await postcode.fill("5511 AB");
  await page.getByRole("radio", { name: /^Leerbaan/ }).first().check();
  laatDoor();
  await wachtOpConcept(page);
  await page.getByLabel("Omschrijving").fill("Later getypt.");
  await wachtOpConcept(page);
  await expect(naam).toHaveValue("Vroege vacature");
  await expect(postcode).toHaveValue("5511 AB");
  await expect(page.getByRole("radio", { name: /^Leerbaan/ }).first()).toBeChecked();
  await expect(page).toHaveURL(/concept=/);
  await page.reload();
  await expect(naam).toHaveValue("Vroege vacature");
  await page.getByRole("button", { name: "Concept weggooien" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Weggooien", exact: true }).click();
  await expect(page).toHaveURL(/stand=concept/);
});

test("een formulier dat wordt verstuurd voordat het klaar is, zet niets in het adres", async ({ page }) => {
  await ingelogdAls(page, "bronbeheerder Testdorp");
  await page.route(/_next\/static\/.*\.js/, (route) => route.abort());
  await page.goto("/bestand/vacatures/nieuw", { waitUntil: "domcontentloaded" });
  const naam = page.getByLabel("Naam van de vacature");
  await naam.fill("Vroege vacature");
  await Promise.all([page.waitForEvent("framenavigated"), naam.press("Enter")]);
  await expect(naam).toBeVisible();
  expect(page.url()).not.toContain("Vroege");
});
