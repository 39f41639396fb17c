import { expect, test } from "@playwright/test";
import { optie, typBeroep, zoekVrij } from "./steps/beroep";
import { ingelogdAls, type Wie } from "./steps/inloggen";
import { expectAccessible, expectNoSidewaysScroll } from "./steps/toegankelijk";
import { openZoekformulier } from "./steps/zoeken";

const WOORD = "zonnedakpieper";

test("wat drie mensen misten, voegt de beheerder toe; daarna vindt een bemiddelaar ermee", async ({ page, browser }) => {
  test.slow(); // five people log in
  const als = async (wie: Wie) => {
    const ander = await (await browser.newContext()).newPage();
    await ingelogdAls(ander, wie);
    return ander;
  };
  for (const wie of ["klantmanager Veldhoven", "accountmanager Veldhoven", "klantmanager Oirschot"] as const) {
    const bemiddelaar = await als(wie);
    await openZoekformulier(bemiddelaar, "vacatures");
    const geteld = bemiddelaar.waitForResponse("**/api/beroepen/gemist");
    await zoekVrij(bemiddelaar, WOORD);
    expect((await geteld).status()).toBe(204);
    await bemiddelaar.context().close();
  }

  await ingelogdAls(page, "functioneel_beheerder Beheer");
  await page.getByRole("link", { name: "Beheer", exact: true }).click();
  await page.getByRole("link", { name: /^Woorden voor beroepen/ }).click();
  const gemist = page.getByRole("row", { name: new RegExp(WOORD) });
  await expect(gemist).toContainText("3");
  await expectAccessible(page, "gemiste woorden");
  await gemist.getByRole("button", { name: /^Toevoegen/ }).click();
  await expect(page.getByRole("textbox", { name: "Woord" })).toHaveValue(WOORD);
  await page.getByRole("button", { name: "Toevoegen", exact: true }).click();
  await expect(page.getByText("Kies een beroep uit de lijst.").filter({ visible: true }).first()).toBeVisible();
  await expectAccessible(page, "woord zonder beroep");

  await page.getByRole("combobox", { name: "Beroep dat ermee gevonden wordt" }).fill("monteur zonnepanelen");
  await optie(page, /zonnepanelen/i).click();
  await page.getByRole("button", { name: "Toevoegen", exact: true }).click();
  await expect(page.getByRole("table", { name: /^Onze woorden/ }).getByRole("row", { name: new RegExp(WOORD) })).toContainText("door Wim");
  await expect(page.getByRole("table", { name: /^Woorden zonder keuze/ })).toBeHidden();
  await expectAccessible(page, "eigen woorden");

  const bemiddelaar = await als("klantmanager Veldhoven");
  await openZoekformulier(bemiddelaar, "vacatures");
  await expect(async () => {
    await typBeroep(bemiddelaar, "");
    await typBeroep(bemiddelaar, WOORD);
    await expect(optie(bemiddelaar, /zonnepanelen/i)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000, intervals: [5_000] });

  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page, "beheer, smal");
  const verwijder = page.getByRole("button", { name: new RegExp(`^Verwijderen ?: ${WOORD}`) });
  await verwijder.click();
  await expect(verwijder).toBeHidden();
});

test("wie geen beheerder is, ziet de woordenlijst niet", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await expect(page.getByRole("link", { name: "Beheer", exact: true })).toHaveCount(0);
  await page.goto("/beheer/beroepen");
  await expect(page.getByText("Dit hoort niet bij je rol")).toBeVisible();
  await expectAccessible(page, "geen recht");
});
