import { expect, test, type Page } from "@playwright/test";
import { ingelogdAls, type Wie } from "./steps/inloggen";
import { expectAccessible, expectNoSidewaysScroll } from "./steps/toegankelijk";
import { aantalRegels, openVerfijnen, openZoekformulier, resultaatrijen, resultatentabel, stelVraag, vulGebiedIn, wachtOpAlles, zoekInResultaten } from "./steps/zoeken";

/** Vacatures of all kinds around Veldhoven, without a beroep: enough to sort and filter. */
async function zoekRuim(page: Page, kenmerk: string, wie: Wie = "klantmanager Veldhoven"): Promise<void> {
  await ingelogdAls(page, wie);
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill(kenmerk);
  await vulGebiedIn(page, "Veldhoven", 25);
  await page.getByLabel("Vanaf").fill("16");
  await page.getByLabel("Tot en met").fill("24");
  await page.getByLabel("Fiets", { exact: true }).check();
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
}
const eersteTitel = (page: Page) => resultaatrijen(page).first().getByRole("link").textContent();
const titels = (page: Page) => resultaatrijen(page).getByRole("link").allTextContents();

test("gewichten verschuiven verandert de volgorde meteen, en kan je eigen standaard worden", async ({ page }) => {
  // An own default holds for all questions of that person: nobody of the tests beside this one.
  await zoekRuim(page, "WZ-wegen", "klantmanager Testdorp");
  const voor = await titels(page);
  await openVerfijnen(page);
  await page.getByText("Wat telt zwaar?").click();
  const afstand = page.getByRole("slider", { name: "Afstand" });
  await expect(afstand).toHaveAttribute("aria-valuetext", "normaal");
  await afstand.focus();
  await page.keyboard.press("End");
  await expect(afstand).toHaveAttribute("aria-valuetext", "zeer veel");
  for (const naam of ["Uren per week", "Vervoer"]) {
    await page.getByRole("slider", { name: naam }).focus();
    await page.keyboard.press("Home");
  }
  await expect.poll(() => titels(page)).not.toEqual(voor);
  await expectAccessible(page, "gewichten aangepast");

  await page.getByRole("button", { name: "Bewaar als mijn standaard" }).click();
  await expect(page.getByText("Dit is je eigen standaard.")).toBeVisible();
  const na = await titels(page);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect.poll(() => titels(page)).toEqual(na);
  await openVerfijnen(page);
  await page.getByText("Wat telt zwaar?").click();
  await page.getByRole("button", { name: "Alles op normaal" }).click();
  await expect.poll(() => titels(page)).toEqual(voor);
  await page.getByRole("button", { name: "Gebruik altijd normaal" }).click();
  await expect(page.getByRole("button", { name: "Gebruik altijd normaal" })).toBeHidden();
});

test("filteren met aantallen, en elk filter is weg te halen", async ({ page }) => {
  await zoekRuim(page, "WZ-filteren");
  const alle = await aantalRegels(page);
  await openVerfijnen(page);
  const vervoer = page.getByRole("group", { name: "Vervoer nodig of mogelijk" });
  const onbekend = vervoer.getByRole("checkbox", { name: /^Onbekend/ });
  await onbekend.check();
  await expect.poll(() => aantalRegels(page)).toBeLessThan(alle);
  await expect(page.getByText(/^\d+ van \d+ resultaten/)).toBeVisible();
  await expectAccessible(page, "gefilterd");
  await page.getByRole("button", { name: "Haal weg: Vervoer nodig of mogelijk: Onbekend" }).click();
  await expect.poll(() => aantalRegels(page)).toBe(alle);

  await zoekInResultaten(page, "bestaat helemaal niet");
  await expect(page.getByText("Geen resultaat past bij deze filters")).toBeVisible();
  await expectAccessible(page, "niets over");
  await page.getByRole("button", { name: "Alle filters weg" }).last().click();
  await expect.poll(() => aantalRegels(page)).toBe(alle);
});

test("op meer kolommen sorteren; wat gekozen is, blijft gekozen", async ({ page }) => {
  await zoekRuim(page, "WZ-sorteren");
  await resultaatrijen(page).first().getByRole("checkbox").check();
  const gekozen = await eersteTitel(page);
  await page.getByRole("button", { name: "Uren", exact: true }).click();
  await page.getByRole("button", { name: /^Plaats/ }).press("Shift+Enter");
  await expect(page.getByRole("heading", { name: "Gesorteerd op uren (oplopend), dan op plaats (oplopend)" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /^Uren/ })).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("region", { name: "Gekozen resultaten" })).toContainText("1 gekozen");
  await expectAccessible(page, "gesorteerd");
  await page.getByRole("button", { name: "Beste eerst" }).click();
  await expect(page.getByRole("checkbox", { name: `Kies ${gekozen}`, exact: true }).first()).toBeChecked();
});

test("met het toetsenbord door de tabel", async ({ page }) => {
  await zoekRuim(page, "WZ-toetsen");
  await resultaatrijen(page).first().getByRole("link").focus();
  await page.keyboard.press("ArrowDown");
  await expect(resultaatrijen(page).nth(1).getByRole("link")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(resultaatrijen(page).nth(1).getByRole("checkbox")).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Alles wat de bron gaf")).toBeVisible();
  await expectAccessible(page, "regel geopend");
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("Alles wat de bron gaf")).toBeHidden();
  for (let stap = 0; stap < 4; stap += 1) await page.keyboard.press("PageDown");
  const rij = resultatentabel(page).getByRole("row").filter({ has: page.locator(":focus") });
  await expect(rij).toHaveCount(1);
  expect(Number(await rij.getAttribute("aria-rowindex"))).toBeGreaterThan(20);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/vacatures\/[0-9a-f-]{36}\/[\w-]{16}$/);
  await page.goBack();
  await expect(page.getByRole("region", { name: "Gekozen resultaten" })).toContainText("1 gekozen");
});

test("twee resultaten naast elkaar vergelijken, en terug", async ({ page }) => {
  await zoekRuim(page, "WZ-vergelijken");
  for (const index of [0, 3]) await resultaatrijen(page).nth(index).getByRole("checkbox").check();
  await page.getByRole("button", { name: "Vergelijk" }).click();
  await expect(page.getByRole("heading", { name: "2 naast elkaar" })).toBeFocused();
  const tabel = page.getByRole("table", { name: "Vergelijking, verschillen eerst" });
  await expect(tabel.getByRole("rowheader", { name: /^Afstand/ })).toBeVisible();
  await expectAccessible(page, "vergelijken");
  await page.goBack();
  await expect(resultatentabel(page)).toBeVisible();
  await expect(page.getByRole("region", { name: "Gekozen resultaten" })).toContainText("2 gekozen");
});

test("kolommen en hoogte blijven zoals gekozen", async ({ page }) => {
  await zoekRuim(page, "WZ-kolommen");
  await page.getByRole("button", { name: "Weergave" }).click();
  await page.getByRole("checkbox", { name: "Salaris", exact: true }).check();
  await page.getByRole("checkbox", { name: "Niveau", exact: true }).uncheck();
  await page.getByLabel("Compact").check();
  await expectAccessible(page, "weergave kiezen");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(page.getByRole("columnheader", { name: /^Salaris/ })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /^Niveau/ })).toHaveCount(0);
});

test("wat moet en niets overlaat, zegt wat het kost en leidt naar een ruimere vraag", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-niets");
  await vulGebiedIn(page, "5511", 1);
  await page.getByLabel("Beschut werk").check();
  await page.getByRole("radiogroup", { name: "Hoe belangrijk: soort werk" }).getByLabel("Moet").check();
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  await expect(page.getByText(/vielen? af$/).or(page.getByText(/^Maar /)).first()).toBeVisible();
  await expectAccessible(page, "alles viel af");
  await page.getByRole("link", { name: "Zet soort werk op graag" }).click();
  await expect(page).toHaveURL(/\?van=[0-9a-f-]{36}&verruim=soortWerk$/);
  await expect(page.getByLabel("Kenmerk")).toHaveValue("WZ-niets");
});

test("op 320 pixels zijn het kaarten, met dezelfde keuzes", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await zoekRuim(page, "WZ-smal");
  await expectNoSidewaysScroll(page, "resultaten op 320 px");
  await page.getByLabel("Sorteer op").selectOption("Plaats");
  await expect(page.getByRole("heading", { name: "Gesorteerd op plaats (oplopend)" })).toBeVisible();
  await openVerfijnen(page);
  await expectNoSidewaysScroll(page, "verfijnen op 320 px");
  await expectAccessible(page, "resultaten, 320 px");
});
