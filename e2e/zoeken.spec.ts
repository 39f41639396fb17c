import { expect, test } from "@playwright/test";
import { ingelogdAls, loginAls, logUit } from "./steps/inloggen";
import { expectAccessible } from "./steps/toegankelijk";
import { expectBudget, haalEersteDetailOp, kiesBeroep, openZoekformulier, resultaatrijen, stelVraag, vulGebiedIn, wachtOpAlles } from "./steps/zoeken";

test("een klantmanager zoekt vacatures voor een werkzoekende en haalt een detail op", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await expectAccessible(page, "start");
  await openZoekformulier(page, "vacatures");
  await expectAccessible(page, "leeg formulier");
  await page.getByLabel("Kenmerk").fill("WZ-2291");
  await kiesBeroep(page, "magazijn", /magazijn/i);
  await vulGebiedIn(page, "Veldhoven", 40);
  await expect(page.getByText(/Zoekt rond Veldhoven/)).toBeVisible();
  await page.getByLabel("Fiets", { exact: true }).check();
  await expectAccessible(page, "ingevuld formulier");
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);

  await expect(page.getByRole("heading", { level: 1, name: /\d+ vacatures voor WZ-2291/ })).toBeVisible();
  expect(await resultaatrijen(page).count()).toBeGreaterThan(3);
  await expectAccessible(page, "resultaten");
  await page.getByRole("button", { name: /^Waarom/ }).first().click();
  await expect(page.getByText(/^Beroep( past|:)/).filter({ visible: true }).first()).toBeVisible();
  await expectAccessible(page, "resultaten met uitleg");

  await haalEersteDetailOp(page);
  await expectBudget(page, "1 van 10 details gebruikt");
  await resultaatrijen(page).first().getByRole("link").click();
  await expect(page.getByRole("complementary", { name: "Contact" })).toContainText(/@/);
  await expect(page.getByRole("heading", { name: "Waarom dit hier staat" })).toBeVisible();
  await expectAccessible(page, "detail");
  await page.getByRole("link", { name: /^Volgende/ }).click();
  await expect(page.getByRole("button", { name: "Detail ophalen" })).toBeVisible();
  await expectAccessible(page, "resultaat zonder detail");
});

test("een accountmanager zoekt kandidaten voor een vacature en haalt een detail op", async ({ page }) => {
  await ingelogdAls(page, "accountmanager Veldhoven");
  await openZoekformulier(page, "werkzoekenden");
  await page.getByLabel("Kenmerk").fill("VAC-17");
  await kiesBeroep(page, "schoonmaker", /schoonma/i);
  await vulGebiedIn(page, "5611", 60);
  await stelVraag(page, "werkzoekenden");
  await wachtOpAlles(page);
  await expect(page.getByRole("heading", { level: 1, name: /\d+ kandidaten voor VAC-17/ })).toBeVisible();
  await expectAccessible(page, "kandidaten");
  await haalEersteDetailOp(page);
  await resultaatrijen(page).first().getByRole("link").click();
  await expect(page.getByRole("complementary", { name: "Contact" })).toContainText(/@|\d{3}/);
  await expectAccessible(page, "detail van een kandidaat");

  await page.getByRole("link", { name: "Mijn zoekvragen" }).first().click();
  await expect(page.getByRole("row", { name: /VAC-17/ }).first()).toContainText("9 van 10");
  await expectAccessible(page, "mijn zoekvragen");
});

test("zoeken zonder beroep kan", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Oirschot");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-8");
  await vulGebiedIn(page, "5688", 10);
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  expect(await resultaatrijen(page).count()).toBeGreaterThan(3);
});

test("een formulier met fouten zegt wat er mis is en hoe het beter kan", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("BSN 123456782");
  await page.getByLabel("Plaats of postcode").fill("Nergenshuizen");
  await page.getByLabel("Vanaf").fill("36");
  await page.getByLabel("Tot en met").fill("20");
  await stelVraag(page, "vacatures");
  const overzicht = page.getByRole("group", { name: /dingen die nog niet kloppen/ });
  await expect(overzicht).toBeFocused();
  await expect(overzicht).toContainText("burgerservicenummer");
  await expect(overzicht).toContainText("Nergenshuizen");
  await expectAccessible(page, "formulier met fouten");
  await overzicht.getByRole("link", { name: /maximum aantal uren/ }).click();
  await expect(page.getByLabel("Tot en met")).toBeFocused();
});

test("wat is ingevuld, blijft staan na herladen", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-77");
  await kiesBeroep(page, "kok", /kok/i);
  await page.reload();
  await expect(page.getByLabel("Kenmerk")).toHaveValue("WZ-77");
  await expect(page.getByRole("list", { name: "Gekozen: Beroep" })).toContainText(/kok/i);
});

test("wat is ingevuld, overleeft een afgelopen sessie maar geen uitloggen", async ({ page }) => {
  await loginAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-alleen-van-mij");
  await page.context().clearCookies();
  await loginAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await expect(page.getByLabel("Kenmerk")).toHaveValue("WZ-alleen-van-mij");

  await logUit(page);
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("concept-")))).toEqual([]);
  await loginAls(page, "klantmanager Oirschot");
  await openZoekformulier(page, "vacatures");
  await expect(page.getByLabel("Kenmerk")).toHaveValue("");
});
