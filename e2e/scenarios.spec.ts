import { expect, test, type Page } from "@playwright/test";
import { SCENARIOS } from "../sandbox/uv/scenarios";
import { loginAls } from "./steps/inloggen";
import { zetScenario } from "./steps/scenario";
import { expectAccessible } from "./steps/toegankelijk";
import { resultaatrijen, stelVraag, vulGebiedIn, wachtOpAlles } from "./steps/zoeken";

// One after the other: they share the exchange, and one page saves logging in each time.
test.describe.configure({ mode: "default" });

let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
  await loginAls(page, "klantmanager Veldhoven");
});
test.afterEach(({ request }) => zetScenario(request, "gewoon"));
test.afterAll(() => page.context().close());

async function zoekVacatures(): Promise<void> {
  await page.goto("/vacatures");
  await page.getByRole("button", { name: "Formulier leegmaken" }).click();
  await page.getByLabel("Kenmerk").fill("WZ-scenario");
  await vulGebiedIn(page, "5511", 1);
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
}
const status = () => page.getByRole("list", { name: "Hoe de vragen zijn beantwoord" });

/** What a user sees of each scenario while asking. `rijen`: is there something to choose from all the same? */
const BIJ_VRAGEN: readonly { naam: string; ziet: RegExp; rijen: boolean }[] = [
  { naam: "trage-bron", ziet: /\d+ gevonden in 4/, rijen: true },
  { naam: "bron-weg", ziet: /\d+ gevonden/, rijen: true },
  { naam: "halfgevuld", ziet: /\d+ gevonden/, rijen: true },
  { naam: "ongeldige-json", ziet: /\d+ gevonden/, rijen: true },
  { naam: "verkeerde-velden", ziet: /\d resultaten waren niet te lezen/, rijen: true },
  { naam: "meer-dan-100", ziet: /maximum bereikt/, rijen: true },
  { naam: "dubbelen", ziet: /\d+ gevonden/, rijen: true },
  { naam: "geen-resultaten", ziet: /0 gevonden/, rijen: false },
  { naam: "uv-weg", ziet: /niet bereikbaar/, rijen: false },
  { naam: "uv-storing", ziet: /niet bereikbaar/, rijen: false },
  { naam: "verbroken", ziet: /niet bereikbaar/, rijen: false },
  { naam: "te-laat", ziet: /te laat/, rijen: false },
  { naam: "onleesbaar", ziet: /onleesbaar antwoord/, rijen: false },
  { naam: "geweigerd", ziet: /geweigerd/, rijen: false },
];
for (const { naam, ziet, rijen } of BIJ_VRAGEN) {
  test(`vragen, scenario ${naam}`, async ({ request }) => {
    await zetScenario(request, naam);
    await zoekVacatures();
    await expect(status()).toContainText(ziet);
    expect((await resultaatrijen(page).count()) > 0).toBe(rijen);
    if (!rijen) await expectAccessible(page, `scenario ${naam}`);
  });
}

test("een dode uitwisselingsvoorziening wordt even met rust gelaten, en dat staat er", async ({ request }) => {
  await zetScenario(request, "uv-weg");
  for (let keer = 0; keer < 5; keer += 1) await zoekVacatures();
  await zoekVacatures();
  await expect(status()).toContainText("even met rust gelaten");
  await zetScenario(request, "gewoon");
  await expect(async () => {
    await zoekVacatures();
    expect(await resultaatrijen(page).count()).toBeGreaterThan(0);
  }).toPass({ timeout: 30_000 });
});

/** What a user sees of each scenario while fetching a detail of results that came in before. */
const BIJ_DETAIL: readonly { naam: string; ziet: RegExp }[] = [
  { naam: "klok-8-dagen", ziet: /is er niet meer/ },
  { naam: "detail-te-laat", ziet: /niet op tijd/ },
  { naam: "budget-op", ziet: /de tien zijn gebruikt/ },
  { naam: "detail-verdwenen", ziet: /is er niet meer/ },
];
for (const { naam, ziet } of BIJ_DETAIL) {
  test(`detail ophalen, scenario ${naam}`, async ({ request }) => {
    await zoekVacatures();
    await zetScenario(request, naam);
    await resultaatrijen(page).first().getByRole("checkbox").check();
    await page.getByRole("button", { name: "Details ophalen" }).click();
    await expect(page.getByText(ziet)).toBeVisible();
    await expectAccessible(page, `scenario ${naam}`);
  });
}

test("elk scenario van de catalogus komt hier langs", () => {
  const gezien = ["gewoon", ...BIJ_VRAGEN.map(({ naam }) => naam), ...BIJ_DETAIL.map(({ naam }) => naam)];
  expect(SCENARIOS.map(({ naam }) => naam).toSorted()).toEqual(gezien.toSorted());
});
