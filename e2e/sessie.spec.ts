import { expect, test, type Page } from "@playwright/test";
import { gaNaarEHerkenning, identiteitVan, kiesIdentiteit, loginAls } from "./steps/inloggen";
import { expectAccessible, expectNoSidewaysScroll } from "./steps/toegankelijk";
import { openZoekformulier } from "./steps/zoeken";

const dialoog = (page: Page) => page.getByRole("alertdialog");

/** What the portal says when asked how long the session still lasts; the real answer again when taken away. */
async function zegDatOverIs(page: Page, seconden: number): Promise<void> {
  await page.route("**/api/sessie", async (route) => {
    const antwoord = await route.fetch();
    await route.fulfill({ response: antwoord, json: { ...(await antwoord.json()), over: seconden } });
  });
}

test("somebody who types too long is warned, goes on with one key, and loses nothing when it ended after all", async ({ page, context }) => {
  await page.clock.install();
  await loginAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-sessie");

  await zegDatOverIs(page, 100);
  await page.clock.fastForward("13:30");
  await expect(dialoog(page)).toHaveAccessibleName("Ben je er nog?");
  await expect(dialoog(page).getByRole("timer")).toContainText("seconden ingelogd");
  await expectAccessible(page, "sessie bijna afgelopen");
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page, "sessie bijna afgelopen");
  await page.setViewportSize({ width: 1280, height: 720 });

  await expect(page.getByRole("button", { name: "Ingelogd blijven" })).toBeFocused();
  await page.unroute("**/api/sessie");
  await page.keyboard.press("Enter");
  await expect(dialoog(page)).toBeHidden();

  await context.clearCookies();
  await page.clock.fastForward("02:00");
  await page.getByLabel("Kenmerk").press("End");
  await expect(dialoog(page)).toHaveAccessibleName("Je sessie is afgelopen");
  await expectAccessible(page, "sessie afgelopen, pagina afgedekt");
  await page.keyboard.press("Escape");
  await expect(dialoog(page)).toBeVisible();

  const nieuw = context.waitForEvent("page");
  await page.getByRole("link", { name: "Inloggen in een nieuw tabblad" }).click();
  const tabblad = await nieuw;
  await tabblad.waitForLoadState();
  await gaNaarEHerkenning(tabblad);
  await kiesIdentiteit(tabblad, identiteitVan("klantmanager Veldhoven"));
  await expect(tabblad.getByRole("heading", { level: 1 })).toHaveText("Je bent weer ingelogd");
  await expectAccessible(tabblad, "weer ingelogd");
  await tabblad.close();

  await page.bringToFront();
  await page.clock.fastForward("00:05");
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(dialoog(page)).toBeHidden();
  await expect(page.getByLabel("Kenmerk")).toHaveValue("WZ-sessie");
});
