import { expect, test, type Page } from "@playwright/test";
import { ingelogdAls } from "./steps/inloggen";
import { expectAccessible } from "./steps/toegankelijk";
import { openZoekformulier, resultaatrijen, stelVraag, vulGebiedIn, wachtOpAlles } from "./steps/zoeken";

const foto = async (page: Page, naam: string): Promise<void> => {
  if (process.env.AFDRUK) await page.screenshot({ path: `${process.env.AFDRUK}/${naam}.png`, fullPage: true });
};

async function zoek(page: Page, kenmerk: string): Promise<void> {
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill(kenmerk);
  await vulGebiedIn(page, "5511", 3);
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
}

const dossier = (page: Page, kenmerk: string) => page.getByRole("region", { name: `Kenmerk ${kenmerk}`, exact: true });

test("een resultaat beoordelen: status, reden en notitie met geschiedenis, en later herkend", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await zoek(page, "WZ-oordeel");
  await resultaatrijen(page).first().getByRole("link").first().click();
  await page.getByRole("button", { name: "Detail ophalen" }).click();
  await expect(page.getByRole("complementary", { name: "Contact" })).toContainText(/@|\d{3}/, { timeout: 15_000 });
  const naam = await page.getByRole("heading", { level: 1 }).textContent();

  await page.getByLabel("Wat deed je ermee?").selectOption({ label: "Afgewezen" });
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByText("Kies waarom dit resultaat niet past.")).toBeVisible();
  await expectAccessible(page, "beoordelen met fout");
  await page.getByLabel("Wat deed je ermee?").selectOption({ label: "Voorgelegd" });
  await page.getByRole("textbox", { name: "Notitie" }).fill("Belt 123456782 terug");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByText(/In de notitie staat een burgerservicenummer/)).toBeVisible();
  await page.getByRole("textbox", { name: "Notitie" }).fill("Belt dinsdag terug");
  await page.getByRole("button", { name: "Bewaren" }).click();
  const geschiedenis = page.getByRole("list", { name: "Geschiedenis" });
  await expect(geschiedenis).toContainText("Voorgelegd");
  await expect(geschiedenis).toContainText("Belt dinsdag terug");
  await expect(geschiedenis).toContainText("Gezien");
  await expectAccessible(page, "detail met status");
  await foto(page, "detail");
  if (process.env.AFDRUK) {
    await page.pdf({ path: `${process.env.AFDRUK}/detail.pdf`, preferCSSPageSize: true });
    await page.setViewportSize({ width: 360, height: 800 });
    await foto(page, "detail-smal");
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "dark" });
    await foto(page, "detail-donker");
    await page.emulateMedia({ colorScheme: "light" });
  }
  await page.getByRole("link", { name: "die met detail" }).click();
  await expect(page.getByRole("navigation", { name: "Resultaten" })).toContainText("1 van 1");

  await zoek(page, "WZ-oordeel");
  await resultaatrijen(page).filter({ hasText: naam ?? "" }).first().getByRole("link").first().click();
  await expect(page.getByText(/^Eerder voorgelegd op .*bij hetzelfde kenmerk/)).toBeVisible();
});

test("mijn zoekvragen: per kenmerk, zoeken, opnieuw vragen en verwijderen", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Oirschot");
  await page.goto("/zoekvragen?kenmerk=bestaat-niet");
  await expect(page.getByText("Geen zoekvragen met kenmerk")).toBeVisible();
  await expectAccessible(page, "mijn zoekvragen, niets gevonden");
  await foto(page, "lijst-leeg");
  await zoek(page, "WZ-lijst-1");
  await zoek(page, "WZ-lijst-2");
  await page.goto("/zoekvragen");
  await page.getByRole("searchbox", { name: "Kenmerk" }).or(page.getByLabel("Kenmerk", { exact: true })).fill("lijst-1");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(dossier(page, "WZ-lijst-1")).toBeVisible();
  await expect(dossier(page, "WZ-lijst-2")).toBeHidden();
  await expect(dossier(page, "WZ-lijst-1").getByRole("row").nth(1)).toContainText("7 dagen");
  await expectAccessible(page, "mijn zoekvragen");
  await foto(page, "lijst");

  await dossier(page, "WZ-lijst-1").getByRole("link", { name: /^Opnieuw/ }).click();
  await expect(page.getByRole("textbox", { name: /^Kenmerk/ })).toHaveValue("WZ-lijst-1");
  await page.goto("/zoekvragen?van=organisatie&kenmerk=lijst-1");
  await dossier(page, "WZ-lijst-1").getByRole("button", { name: /^Verwijderen/ }).first().click();
  const vraag = page.getByRole("dialog", { name: /verwijderen\?/ });
  await expect(vraag).toContainText("blijft staan dat de vraag is gesteld");
  await expectAccessible(page, "verwijderen bevestigen");
  await vraag.getByRole("button", { name: "Verwijderen" }).click();
  await expect(page.getByText("Geen zoekvragen met kenmerk")).toBeVisible();
});
