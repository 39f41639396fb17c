import { expect, test, type Page } from "@playwright/test";
import { huidigeStap, lelijkeLijst, leverBestandAan } from "./steps/aanleveren";
import { ingelogdAls } from "./steps/inloggen";
import { expectAccessible, expectNoSidewaysScroll } from "./steps/toegankelijk";
import { openZoekformulier, resultaatrijen, stelVraag, vulGebiedIn, wachtOpAlles } from "./steps/zoeken";

/** Stands in the text of one profiel and nowhere else. */
const WOORD = "zandkastelenbouwer";

/** What was delivered, and what looks just like it: the invented records may hold another. */
const gevonden = (page: Page) => resultaatrijen(page).filter({ hasText: "Heftruckchauffeur" }).filter({ hasText: "24–32" });

/** The report shows the rows of one kind of remark, and all of them again. */
async function kiesRijenVanMelding(page: Page): Promise<void> {
  const rijen = page.getByRole("table", { name: "Rijen van je bestand" }).getByRole("row");
  const keuze = page.getByRole("navigation", { name: "Welke rijen je ziet" });
  await keuze.getByRole("link", { name: /^Alle/ }).click();
  await expect(keuze.getByRole("link", { name: /^Alle .*deze lijst$/ })).toBeVisible();
  const alle = await rijen.count();
  await page.getByRole("table", { name: /^Meldingen per veld/ }).getByRole("link", { name: /^Toon deze rij/ }).first().click();
  await expect(page.getByText("1 rij met:", { exact: true })).toBeVisible();
  await expect(rijen).toHaveCount(2);
  await expectAccessible(page, "controle, de rij van een melding");
  await page.getByRole("link", { name: /^Niet meer alleen:/ }).click();
  await expect(rijen).toHaveCount(alle);
}

test("van een lelijke Excel tot gevonden in VUM, en weer teruggedraaid", async ({ page, browser }) => {
  test.slow();
  await ingelogdAls(page, "bronbeheerder Testdorp");

  await test.step("bestand: kiezen wat en welk", async () => {
    await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Eigen bestand" }).click();
    await page.getByRole("navigation", { name: "Eigen bestand" }).getByRole("link", { name: "Aanleveren" }).click();
    await page.getByRole("button", { name: "Bestand lezen" }).click();
    await expect(page.getByRole("link", { name: "Kies eerst een bestand." })).toBeVisible();
    await expectAccessible(page, "geen bestand gekozen");
    const voorbeeld = page.waitForEvent("download");
    await page.getByRole("link", { name: "Voorbeeld-Excel voor profielen" }).click();
    expect((await voorbeeld).suggestedFilename()).toBe("voorbeeld-profielen.xlsx");
    await leverBestandAan(page, "Profielen", lelijkeLijst(WOORD));
  });

  await test.step("kolommen: herkend, met een voorbeeld ernaast", async () => {
    await expect(huidigeStap(page)).toContainText("Kolommen");
    await expect(page.getByText("De koppen staan in rij 3.")).toBeVisible();
    await page.getByText("Staan de koppen in een andere rij?").click();
    await page.getByRole("radio", { name: /^Rij 4/ }).check();
    await page.getByRole("button", { name: "Deze rij gebruiken" }).click();
    await expect(page.getByText("De koppen staan in rij 4.")).toBeVisible();
    await page.getByRole("radio", { name: /^Rij 3/ }).check();
    await page.getByRole("button", { name: "Deze rij gebruiken" }).click();
    await expect(page.getByText("De koppen staan in rij 3.")).toBeVisible();
    await expect(page.getByLabel("Functiewens gaat naar")).toHaveValue("beroep");
    await expect(page.getByLabel("PC gaat naar")).toHaveValue("postcode");
    await expect(page.getByText(/Privé, dus nooit: Achternaam en Geb\. datum/)).toBeVisible();
    const voorbeeld = page.getByRole("complementary", { name: "Zo gaat het eruitzien" });
    await expect(voorbeeld).toContainText("Auto");
    await expect(voorbeeld).toContainText("5511AB");
    await page.getByLabel("Kleur dossier gaat naar").selectOption("competentie");
    await expect(voorbeeld).toContainText("goed met klanten");
    await expectAccessible(page, "kolommen");
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page, "kolommen");
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole("button", { name: "Verder naar beroepen" }).click();
  });

  await test.step("beroepen: een keer kiezen per tekst", async () => {
    await expect(page.getByRole("heading", { name: "Welke beroepen zijn dit?" })).toBeVisible({ timeout: 60_000 });
    const tekst = page.getByRole("group", { name: /medewerker algemeen/ });
    await tekst.getByRole("radio", { name: /zoeken$/ }).check();
    await tekst.getByRole("combobox").fill("huishoudelijke hulp");
    await tekst.getByRole("option").first().click();
    await expect(page.getByText("Alles is gekozen").filter({ visible: true }).first()).toBeVisible();
    await page.getByText("Nog 1 competentie om te kiezen").click();
    const competentie = page.getByRole("group", { name: /goed met klanten/ });
    await competentie.getByRole("radio", { name: /uit de lijst$/ }).check();
    await competentie.getByLabel(/^Competentie voor/).selectOption("Presenteren");
    await expect(page.getByText("1 competentie in je bestand")).toBeVisible();
    await expectAccessible(page, "beroepen");
    await page.getByRole("button", { name: "Verder naar controle" }).click();
  });

  await test.step("controle: wat mee kan, wat niet en waarom", async () => {
    await expect(page.getByRole("heading", { name: "Klopt alles?" })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText("Er stonden burgerservicenummers in je bestand")).toBeVisible();
    await expect(page.locator("main")).not.toContainText("999990019");
    await expect(page.getByRole("table", { name: "Rijen van je bestand" })).toContainText("K-9004");
    await expectAccessible(page, "controle");
    await kiesRijenVanMelding(page);
    const excel = page.waitForEvent("download");
    await page.getByRole("link", { name: "Excel met de fouten erin" }).click();
    expect((await excel).suggestedFilename()).toMatch(/controle.*\.xlsx$/);
    await page.getByRole("link", { name: "Verder naar publiceren" }).click();
  });

  await test.step("publiceren: alles in een keer", async () => {
    await expect(page.getByRole("heading", { name: "Dit verandert er in VUM" })).toBeVisible();
    await expectAccessible(page, "voor het publiceren");
    await page.getByRole("button", { name: "Publiceren", exact: true }).click();
    await expect(page.getByText(/^Gepubliceerd, vandaag om/)).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page, "na het publiceren");
  });

  const ander = await browser.newContext();
  const bij = await ander.newPage();
  await test.step("gevonden door een andere gemeente", async () => {
    await ingelogdAls(bij, "accountmanager Veldhoven");
    await openZoekformulier(bij, "werkzoekenden");
    await bij.getByLabel("Kenmerk").fill("VAC-zand");
    await vulGebiedIn(bij, "5511", 1);
    await bij.getByLabel("Woorden die ik graag terugzie").fill(WOORD);
    await stelVraag(bij, "werkzoekenden");
    await wachtOpAlles(bij);
    await expect(gevonden(bij)).not.toHaveCount(0);
  });

  await test.step("teruggedraaid, en niet meer te vinden", async () => {
    await page.getByRole("link", { name: "Aanleveren", exact: true }).first().click();
    await page.getByRole("link", { name: "Geschiedenis" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Geschiedenis van het aanleveren" })).toBeVisible();
    await expectAccessible(page, "geschiedenis");
    await page.getByRole("button", { name: /^Terugdraaien/ }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Terugdraaien", exact: true }).click();
    await expect(page.getByText("Deze levering is teruggedraaid")).toBeVisible({ timeout: 60_000 });
    const [aantal, eerder] = [await gevonden(bij).count(), bij.url()];
    await bij.getByRole("button", { name: "Opnieuw vragen" }).first().click();
    await expect(bij).not.toHaveURL(eerder);
    await wachtOpAlles(bij);
    await expect(gevonden(bij)).toHaveCount(aantal - 1);
  });
  await ander.close();
});

test("instellingen, en wie niet gedeeld wil worden", async ({ page }) => {
  await ingelogdAls(page, "bronbeheerder Testdorp");
  await page.goto("/bestand/aanleveren/instellingen");
  await page.getByRole("textbox", { name: /^E-mail/ }).fill("geen adres");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByRole("link", { name: /Vul een e-mailadres in/ })).toBeVisible();
  await expectAccessible(page, "instellingen met een fout");
  await page.getByRole("textbox", { name: /^E-mail/ }).fill("werk@testdorp.example");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByText("Bewaard. Het geldt vanaf het volgende bestand.")).toBeVisible();

  const lijst = page.getByRole("region", { name: /^Vacatures: / });
  await lijst.getByLabel("Kenmerk").fill("V-nooit");
  await lijst.getByRole("button", { name: "Op de lijst zetten" }).click();
  await expect(page.getByText("Staat op de lijst en gaat niet meer mee.")).toBeVisible();
  await lijst.getByLabel("Kenmerk").fill("V-nooit");
  await lijst.getByRole("button", { name: "Van de lijst halen" }).click();
  await expect(page.getByText(/^Van de lijst gehaald/)).toBeVisible();
  await expectAccessible(page, "lijst van bezwaren");
});

test("wie geen bronbeheerder is, kan niet aanleveren en leest waarom", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await page.goto("/bestand/aanleveren");
  await expect(page.getByText("Dit hoort niet bij je rol")).toBeVisible();
  await expectAccessible(page, "geen recht om aan te leveren");
});
