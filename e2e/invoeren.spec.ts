import { expect, test, type Page } from "@playwright/test";
import { beginVacature, kiesBeroepVan, publiceer, trekIn, wachtOpConcept } from "./steps/bestand";
import { ingelogdAls, loginAls } from "./steps/inloggen";
import { expectAccessible, expectNoSidewaysScroll } from "./steps/toegankelijk";
import { openZoekformulier, resultaatrijen, stelVraag, vulGebiedIn, wachtOpAlles } from "./steps/zoeken";

const NAAM = `Gastheer buurthuis ${Date.now()}`;
const KOPIE = `${NAAM} weekend`;

/** Looks from another gemeente, through the exchange, and counts the vacatures with this name. */
async function vindbaarVoorVeldhoven(page: Page, naam: string): Promise<number> {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-buurthuis");
  await vulGebiedIn(page, "5511", 1);
  await page.getByLabel("Woorden die ik graag terugzie").fill("buurthuis");
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  return resultaatrijen(page).filter({ hasText: naam }).count();
}

test("een bronbeheerder voert een vacature in; een andere gemeente vindt hem; ingetrokken is hij weg", async ({ page, browser }) => {
  test.slow();
  await ingelogdAls(page, "bronbeheerder Testdorp");
  await beginVacature(page);
  await expectAccessible(page, "leeg formulier");

  // A BSN isn't kept, not even as a draft.
  await page.getByLabel("Omschrijving").fill("Voor meneer met nummer 123456782.");
  await expect(page.getByText("mag niet worden bewaard").first()).toBeVisible();
  await page.getByRole("button", { name: "Vacature publiceren" }).click();
  const overzicht = page.getByRole("group", { name: /nog niet klop/ });
  await expect(overzicht).toBeFocused();
  await expect(overzicht).toContainText("burgerservicenummer");
  await page.getByLabel("Omschrijving").fill("Je ontvangt bezoekers, schenkt koffie en helpt bij activiteiten.");
  await page.getByRole("button", { name: "Vacature publiceren" }).click();
  await expect(overzicht).toContainText("Kies wat voor werk het is");
  await expectAccessible(page, "formulier met fouten");
  await overzicht.getByRole("link", { name: /postcode/ }).click();
  await expect(page.getByLabel("Postcode van de werkplek")).toBeFocused();

  await page.getByLabel("Postcode van de werkplek").fill("5511 ab");
  await page.getByRole("radio", { name: /Vrijwilligerswerk/ }).check();
  await kiesBeroepVan(page, /^Beroep/, "gastheer", /Medewerker bediening horeca/);
  await page.getByLabel("Naam van de vacature").fill(NAAM);
  await page.getByLabel("Tot en met").first().fill("16");
  await page.getByLabel("Fiets", { exact: true }).check();
  await page.getByLabel("E-mail").fill("werk@testdorp.example");
  await page.getByRole("heading", { name: "Talen en competenties" }).click();
  await page.getByRole("button", { name: "Voeg een taal toe" }).click();
  await page.getByRole("group", { name: "taal 1" }).getByLabel("Taal", { exact: true }).selectOption({ label: "Nederlands" });
  await page.getByLabel("Competenties").fill("gastvrij");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Competenties: toegevoegd" })).toContainText("gastvrij");
  await wachtOpConcept(page);

  // Nothing is lost when the session ends.
  await page.context().clearCookies();
  await loginAls(page, "bronbeheerder Testdorp");
  await page.goto("/bestand/vacatures?stand=concept");
  await expectAccessible(page, "concepten");
  await page.getByRole("link", { name: NAAM }).click();
  await expect(page.getByLabel("Naam van de vacature")).toHaveValue(NAAM);
  await expectAccessible(page, "ingevuld formulier");
  await publiceer(page, NAAM);
  await expectAccessible(page, "record");
  const ander = await browser.newContext();
  expect(await vindbaarVoorVeldhoven(await ander.newPage(), NAAM)).toBe(1);
  await ander.close();

  await page.getByRole("link", { name: "Kopiëren" }).click();
  await page.getByLabel("Naam van de vacature").fill(KOPIE);
  await publiceer(page, KOPIE);

  await page.goto(`/bestand/vacatures?q=${encodeURIComponent(NAAM)}`);
  await page.getByRole("button", { name: "Kies alles op deze pagina" }).click();
  await expect(page.getByRole("status").getByText("2 vacatures gekozen")).toBeVisible();
  await expectAccessible(page, "lijst met keuze");
  await trekIn(page);
  await page.goto(`/bestand/vacatures?stand=ingetrokken&q=${encodeURIComponent(NAAM)}`);
  await expect(page.getByRole("row")).toHaveCount(3);
  await expectAccessible(page, "ingetrokken");
  const weg = await browser.newContext();
  expect(await vindbaarVoorVeldhoven(await weg.newPage(), NAAM)).toBe(0);
  await weg.close();
});

test("een accountmanager zoekt kandidaten bij een eigen vacature", async ({ page }) => {
  await ingelogdAls(page, "accountmanager Veldhoven");
  await page.goto("/bestand/vacatures");
  await expectAccessible(page, "lijst voor wie alleen leest");
  await page.getByRole("link", { name: /^Zoek kandidaten bij/ }).first().click();
  await expect(page.getByLabel("Kenmerk")).not.toHaveValue("");
  await expect(page.getByLabel("Plaats of postcode")).toHaveValue(/^\d{4}/);
  await expect(page.getByRole("list", { name: "Gekozen: Beroep" })).toBeVisible();
  await stelVraag(page, "werkzoekenden");
  await wachtOpAlles(page);
  await expect(page.getByRole("heading", { level: 1, name: /kandidat/ })).toBeVisible();
});

test.describe("320 px breed", () => {
  test.use({ viewport: { width: 320, height: 800 } });
  test("passen lijst en formulier op het scherm", async ({ page }) => {
    await ingelogdAls(page, "bronbeheerder Veldhoven");
    await page.goto("/bestand/profielen");
    await expectNoSidewaysScroll(page, "lijst");
    await page.goto("/bestand/profielen/nieuw");
    await page.getByRole("heading", { name: "Niveau, opleiding en werkervaring" }).click();
    await page.getByRole("button", { name: "Voeg een baan toe" }).click();
    await expectNoSidewaysScroll(page, "formulier");
    await expectAccessible(page, "formulier, smal");
  });
});
