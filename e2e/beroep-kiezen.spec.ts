import { expect, test } from "@playwright/test";
import { beroepveld, gekozenBeroepen, gezegd, optie, suggesties, typBeroep, zoekVrij } from "./steps/beroep";
import { ingelogdAls } from "./steps/inloggen";
import { expectAccessible, expectNoSidewaysScroll } from "./steps/toegankelijk";
import { openZoekformulier, stelVraag, uitkomsten, vulGebiedIn, wachtOpAlles } from "./steps/zoeken";

test("een gewoon woord vindt het beroep, en de verwante beroepen gaan mee in de vraag", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-beroep");
  await typBeroep(page, "kelner");
  await expect(optie(page, /^Kelner/)).toContainText("valt onder Medewerker bediening horeca");
  await expect(gezegd(page)).toContainText(/\d+ suggesties?\./);
  await expectAccessible(page, "open lijst");
  await optie(page, /^Kelner/).click();
  await expect(gekozenBeroepen(page)).toHaveCount(1);
  await expect(gezegd(page)).toContainText("gekozen. 1 gekozen in totaal.");

  const verwant = page.getByRole("region", { name: "Verwante beroepen" });
  await verwant.getByRole("button", { name: /^Erbij ?: / }).first().click();
  await expect(gekozenBeroepen(page)).toHaveCount(2);
  await expect(verwant.getByRole("heading")).toBeFocused();
  await expectAccessible(page, "chips met verwante beroepen");

  await page.getByText("Hoe dit werk nog meer heet").click();
  await expect(page.getByRole("definition").first()).not.toContainText("opgehaald");
  await expectAccessible(page, "andere namen");

  await vulGebiedIn(page, "Veldhoven", 30);
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  expect(await uitkomsten(page).getByRole("listitem").count()).toBeGreaterThanOrEqual(2);
});

test("met het toetsenbord alleen: kiezen, andere namen, weghalen", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Oirschot");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").focus();
  await page.keyboard.press("Tab");
  await expect(beroepveld(page)).toBeFocused();

  await page.keyboard.type("kelner");
  await expect(page.getByRole("listbox")).toHaveAttribute("data-query", "kelner");
  const aantal = await suggesties(page).count();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("group", { name: /^Andere namen voor / }).getByRole("option").first()).toBeVisible();
  await expect(gezegd(page)).toContainText(/andere na(a|men).* getoond/);
  await expectAccessible(page, "andere namen in de lijst");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(gekozenBeroepen(page)).toHaveCount(1);
  await expect(beroepveld(page)).toHaveValue("");

  await page.keyboard.type("kelner");
  await expect(suggesties(page)).toHaveCount(aantal);
  await page.keyboard.press("Enter");
  await expect(gekozenBeroepen(page)).toHaveCount(2);

  await page.keyboard.press("ArrowLeft");
  await expect(gekozenBeroepen(page).last().getByRole("button")).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(gekozenBeroepen(page)).toHaveCount(1);
  await expect(gekozenBeroepen(page).getByRole("button")).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(beroepveld(page)).toBeFocused();
  await page.keyboard.type("metsel");
  await expect(page.getByRole("listbox")).toHaveAttribute("data-query", "metsel");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option").first()).toBeHidden();
  await expect(beroepveld(page)).toHaveValue("metsel");
});

test("wat niet bestaat, gaat vrij de vraag in en kan terug", async ({ page }) => {
  await ingelogdAls(page, "accountmanager Veldhoven");
  await openZoekformulier(page, "werkzoekenden");
  await typBeroep(page, "xqzwvj");
  await expect(suggesties(page)).toHaveCount(0);
  await expect(gezegd(page)).toContainText("Geen suggesties voor xqzwvj");
  await expectAccessible(page, "niets gevonden");
  await zoekVrij(page, "xqzwvj");
  await expect(page.getByLabel(/Woorden die ik graag terugzie/)).toHaveValue("xqzwvj");
  await expectAccessible(page, "vrij zoeken");
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByLabel(/Woorden die ik graag terugzie/)).toHaveValue("");
  await expect(beroepveld(page)).toBeFocused();
});

test("wat eerder is gekozen, staat klaar in het lege vak, ook op een ander apparaat", async ({ page, browser }) => {
  await ingelogdAls(page, "accountmanager Oirschot");
  await openZoekformulier(page, "werkzoekenden");
  await typBeroep(page, "metselaar");
  await page.keyboard.press("Enter");
  await expect(gekozenBeroepen(page)).toHaveCount(1);

  const elders = await (await browser.newContext()).newPage();
  await ingelogdAls(elders, "accountmanager Oirschot");
  await openZoekformulier(elders, "vacatures");
  await beroepveld(elders).focus();
  const recent = elders.getByRole("group", { name: "Laatst gekozen" });
  await expect(recent.getByRole("option", { name: /^Metselaar/ })).toBeVisible();
  await expectAccessible(elders, "laatst gekozen");
  await elders.keyboard.press("ArrowDown");
  await elders.keyboard.press("Enter");
  await expect(gekozenBeroepen(elders)).toHaveText(/Metselaar/);
  await beroepveld(elders).click();
  await recent.getByRole("option", { name: "Wis deze lijst" }).click();
  await elders.reload();
  await beroepveld(elders).focus();
  await expect(beroepveld(elders)).toHaveAttribute("aria-expanded", "false");
});

test("een elfde beroep kan niet, en dat staat er", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Testdorp");
  await openZoekformulier(page, "vacatures");
  for (const [index, woord] of ["kelner", "metselaar", "kapper", "timmerman", "bakker", "lasser", "verpleegkundige", "boekhouder", "stukadoor", "glazenwasser"].entries()) {
    await typBeroep(page, woord);
    await page.keyboard.press("Enter");
    await expect(gekozenBeroepen(page)).toHaveCount(index + 1);
  }
  await expect(page.getByText("Je hebt er 10 gekozen. Meer kan niet").filter({ visible: true }).first()).toBeVisible();
  await typBeroep(page, "schilder");
  await expect(suggesties(page).first()).toBeDisabled();
  await page.keyboard.press("Enter");
  await expect(gekozenBeroepen(page)).toHaveCount(10);
  await expectAccessible(page, "tien beroepen");
});

test("late en oude antwoorden storen het typen niet", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  let vraag = 0;
  await page.route("**/api/beroepen?*", async (route) => {
    const wacht = Math.max(0, 700 - 150 * vraag++); // the first comes last
    const response = await route.fetch().catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, wacht));
    if (response) await route.fulfill({ response }).catch(() => undefined);
  });
  await beroepveld(page).pressSequentially("metselaar", { delay: 40 });
  await expect(beroepveld(page)).toHaveValue("metselaar");
  await expect(page.getByRole("listbox")).toHaveAttribute("data-query", "metselaar");
  await expect(suggesties(page).first()).toHaveAccessibleName(/^Metselaar/);
  await page.waitForTimeout(800);
  await expect(suggesties(page).first()).toHaveAccessibleName(/^Metselaar/);
});

test("op 320 px past de lijst, en de beheerpagina ook", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await typBeroep(page, "vrachtwagenchauffeur");
  await expectNoSidewaysScroll(page, "open lijst, smal");
  await expectAccessible(page, "open lijst, smal");
  await page.keyboard.press("Enter");
  await expectNoSidewaysScroll(page, "chips, smal");
});

test.describe("in het donker", () => {
  test.use({ colorScheme: "dark" });

  test("is de lijst te lezen", async ({ page }) => {
    await ingelogdAls(page, "klantmanager Veldhoven");
    await openZoekformulier(page, "vacatures");
    await typBeroep(page, "lasser");
    await expectAccessible(page, "open lijst, donker");
  });
});
