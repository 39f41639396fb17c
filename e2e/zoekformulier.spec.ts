import { expect, test, type Page } from "@playwright/test";
import { ingelogdAls } from "./steps/inloggen";
import { expectAccessible, expectNoSidewaysScroll } from "./steps/toegankelijk";
import { kiesBeroep, openZoekformulier, stelVraag, vulGebiedIn, wachtOpAlles } from "./steps/zoeken";

const GROEPEN = ["Begin, contract en werktijden", "Niveau, rijbewijs en talen", "Reistijd, sector en interesses"];

/** Unfolds a group of rare questions. */
async function vouwOpen(page: Page, titel: string): Promise<void> {
  await page.getByRole("heading", { name: titel }).click();
}
const groep = (page: Page, titel: string) => page.locator("summary").filter({ has: page.getByRole("heading", { name: titel }) });
const belang = (page: Page, over: string) => page.getByRole("radiogroup", { name: `Hoe belangrijk: ${over}` });
const vraag = (page: Page) => page.getByRole("complementary", { name: "Je vraag" });

async function vulAllesIn(page: Page): Promise<void> {
  await page.getByLabel("Vanaf").fill("16");
  await belang(page, "uren").getByText("Moet").click();
  await page.getByLabel("Fiets", { exact: true }).check();
  await vouwOpen(page, GROEPEN[0] ?? "");
  await page.getByLabel("Kan beginnen op").fill("2027-01-04");
  await page.getByLabel("Onbepaalde tijd").check();
  await page.getByLabel("Onregelmatig werk of ploegendienst").selectOption({ label: "Nee, liever regelmatig" });
  await vouwOpen(page, GROEPEN[1] ?? "");
  await page.getByLabel("Hoogste niveau").selectOption({ label: "Vmbo" });
  await page.getByLabel("Heeft geen rijbewijs").check();
  await page.getByRole("button", { name: "Taal toevoegen" }).click();
  await page.getByRole("group", { name: "Taal 1" }).getByLabel("Spreken").selectOption({ label: "Redelijk" });
  await vouwOpen(page, GROEPEN[2] ?? "");
  await page.getByLabel("Langste reistijd, enkele reis").fill("45");
  await page.getByLabel("Zorg en welzijn").check();
}

test("alles wat VUM kent is te vragen; wat zelden nodig is, is opgevouwen en telt wat is ingevuld", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await expect(groep(page, GROEPEN[1] ?? "")).toContainText("niets ingevuld");
  await expect(page.getByLabel("Hoogste niveau")).toBeHidden();
  await page.getByLabel("Kenmerk").fill("WZ-alles");
  await vulGebiedIn(page, "Veldhoven", 40);
  await vulAllesIn(page);
  await expect(groep(page, GROEPEN[0] ?? "")).toContainText("3 ingevuld");
  await expect(groep(page, GROEPEN[1] ?? "")).toContainText("3 ingevuld");
  await expect(vraag(page)).toContainText("16 uur of meer per week");
  await expect(vraag(page)).toContainText("Zorg en welzijn");
  await expectAccessible(page, "formulier, alles open en ingevuld");

  await page.reload();
  await expect(groep(page, GROEPEN[0] ?? "")).toContainText("3 ingevuld");
  await expect(page.getByLabel("Vanaf")).toHaveValue("16");
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);

  await page.getByRole("link", { name: "Vraag wijzigen" }).first().click();
  await expect(page.getByLabel("Kenmerk")).toHaveValue("WZ-alles");
  await vouwOpen(page, GROEPEN[1] ?? "");
  await expect(page.getByLabel("Heeft geen rijbewijs")).toBeChecked();
  await page.getByLabel("Kenmerk").fill("WZ-anders");
  await page.reload();
  await expect(page.getByLabel("Kenmerk")).toHaveValue("WZ-anders");
});

test("wat bij kandidaten hoort, heet daar anders en vraagt waarvoor vervoer nodig is", async ({ page }) => {
  await ingelogdAls(page, "accountmanager Veldhoven");
  await openZoekformulier(page, "werkzoekenden");
  await page.getByLabel("Auto", { exact: true }).check();
  await expect(page.getByRole("group", { name: "Waarvoor is het nodig?" })).toBeVisible();
  for (const titel of GROEPEN) await vouwOpen(page, titel);
  await expect(page.getByRole("group", { name: "Welk rijbewijs is nodig?" })).toBeVisible();
  await expect(page.getByLabel("Heeft geen rijbewijs")).toHaveCount(0);
  await expectAccessible(page, "formulier voor kandidaten, alles open");
});

test("een fout in een opgevouwen groep vouwt die open, en de koppeling leidt erheen", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-fout");
  await vulGebiedIn(page, "Veldhoven", 40);
  await vouwOpen(page, GROEPEN[2] ?? "");
  await page.getByLabel("Interesses").fill("dieren, 123456782");
  await page.getByLabel("Langste reistijd, enkele reis").fill("lang");
  await vouwOpen(page, GROEPEN[2] ?? "");
  await expect(page.getByLabel("Interesses")).toBeHidden();
  await stelVraag(page, "vacatures");
  const overzicht = page.getByRole("group", { name: /dingen die nog niet kloppen/ });
  await expect(overzicht).toBeFocused();
  await expect(overzicht).toContainText("burgerservicenummer");
  await expect(page.getByLabel("Interesses")).toBeVisible();
  await expectAccessible(page, "formulier met fouten in een groep");
  await overzicht.getByRole("link", { name: /reistijd/ }).click();
  await expect(page.getByLabel("Langste reistijd, enkele reis")).toBeFocused();
});

for (const [naam, viewport] of [["320 px breed", { width: 320, height: 800 }], ["400 % zoom", { width: 320, height: 256 }]] as const) {
  test.describe(naam, () => {
    test.use({ viewport });
    test("past het hele formulier op het scherm", async ({ page }) => {
      await ingelogdAls(page, "klantmanager Veldhoven");
      await openZoekformulier(page, "vacatures");
      await page.getByLabel("Kenmerk").fill("WZ-smal");
      await vulAllesIn(page);
      await expectNoSidewaysScroll(page, `formulier, ${naam}`);
      await expectAccessible(page, `formulier, ${naam}`);
    });
  });
}

test("bij weinig resultaten staat erbij wat een ruimere vraag oplevert, als koppeling naar het formulier", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-weinig");
  await kiesBeroep(page, "kok", /kok/i);
  await vulGebiedIn(page, "5511", 1);
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  const ruimer = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /^Zoek zonder/ }) });
  await expect(ruimer).toContainText(/resultaten|resultaat/);
  await expectAccessible(page, "weinig resultaten, ruimere vragen geteld");
  await page.getByRole("link", { name: /^Zoek zonder/ }).click();
  await expect(page.getByLabel("Kenmerk")).toHaveValue("WZ-weinig");
  await expect(page.getByRole("list", { name: "Gekozen: Beroep" })).toHaveCount(0);
});

test("bij een korte lijst staat onder de lijst hoe je er meer vindt, en de lijst wijst erheen", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-kort");
  await kiesBeroep(page, "kok", /kok/i);
  await vulGebiedIn(page, "5511", 8);
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  await page.getByRole("link", { name: "Onder de lijst staat hoe je er meer vindt." }).click();
  const ruimer = page.locator("#ruimer-zoeken");
  await expect(ruimer).toBeInViewport();
  await expect(ruimer.getByRole("listitem").first()).toContainText(/resultaten|resultaat/);
  await expectAccessible(page, "korte lijst, ruimere vragen eronder");
});

test("bij weinig kandidaten wordt pas geteld als iemand erom vraagt", async ({ page }) => {
  await ingelogdAls(page, "accountmanager Veldhoven");
  await openZoekformulier(page, "werkzoekenden");
  await page.getByLabel("Kenmerk").fill("VAC-weinig");
  await kiesBeroep(page, "kok", /kok/i);
  await vulGebiedIn(page, "5511", 0);
  await stelVraag(page, "werkzoekenden");
  await wachtOpAlles(page);
  await page.getByRole("button", { name: "Tel wat een ruimere vraag oplevert" }).click();
  await expect(page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /^Zoek zonder/ }) })).toContainText(/resultaten|resultaat/);
  await expectAccessible(page, "weinig kandidaten, geteld");
});

test("een vraag is met één druk opnieuw te stellen", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Oirschot");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-nogeens");
  await vulGebiedIn(page, "5688", 10);
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  const eerst = page.url();
  await page.getByRole("button", { name: "Opnieuw vragen" }).click();
  await expect(page).not.toHaveURL(eerst);
  await wachtOpAlles(page);
  await expect(page.getByRole("heading", { level: 1, name: /voor WZ-nogeens/ })).toBeVisible();
});
