import { expect, test, type Page } from "@playwright/test";
import { SCENARIOS } from "../sandbox/uv/scenarios";
import { ingelogdAls } from "./steps/inloggen";
import { zetScenario } from "./steps/scenario";
import { expectAccessible } from "./steps/toegankelijk";
import { aantalRegels, gevonden, kiesBeroep, resultaatrijen, stelVraag, uitkomsten, vulGebiedIn, wachtOpAlles, zoekInResultaten } from "./steps/zoeken";

// One after the other: they share the exchange, and one page saves logging in each time.
test.describe.configure({ mode: "default" });

let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
  await ingelogdAls(page, "klantmanager Veldhoven");
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
const status = () => uitkomsten(page);

/** Rows with little in them stand there as what they are. */
async function zietHalfgevuld(): Promise<void> {
  await zoekInResultaten(page, "Vacature zonder naam");
  expect(await aantalRegels(page)).toBeGreaterThanOrEqual(10);
  await expect(resultaatrijen(page).first()).toContainText("Onbekend");
}

/** Two bronnen with the same vacature: one line that says so, and both when it is unfolded. */
async function zietDubbel(): Promise<void> {
  await zoekInResultaten(page, "Medewerker logistiek 3");
  await page.getByRole("button", { name: /^2× gevonden ?: Medewerker logistiek 3$/ }).click();
  await expect(resultaatrijen(page).getByRole("link", { name: "Medewerker logistiek 3", exact: true })).toHaveCount(2);
}

/** What a user sees of each scenario while asking. `rijen`: is there something to choose from all the same? `ook`: what else. */
const BIJ_VRAGEN: readonly { naam: string; ziet: RegExp; rijen: boolean; ook?: () => Promise<void> }[] = [
  // A bron has 4 seconds; a busy machine adds some.
  { naam: "trage-bron", ziet: /\d+ gevonden in [4-9](,\d)? seconden/, rijen: true },
  { naam: "halfgevuld", ziet: /\d+ gevonden/, rijen: true, ook: zietHalfgevuld },
  { naam: "verkeerde-velden", ziet: /\d resultaten waren niet te lezen/, rijen: true },
  { naam: "meer-dan-100", ziet: /maximum bereikt/, rijen: true },
  { naam: "dubbelen", ziet: /\d+ gevonden/, rijen: true, ook: zietDubbel },
  { naam: "geen-resultaten", ziet: /0 gevonden/, rijen: false },
  { naam: "uv-weg", ziet: /niet bereikbaar/, rijen: false },
  { naam: "uv-storing", ziet: /niet bereikbaar/, rijen: false },
  { naam: "verbroken", ziet: /niet bereikbaar/, rijen: false },
  { naam: "te-laat", ziet: /te laat/, rijen: false },
  { naam: "onleesbaar", ziet: /onleesbaar antwoord/, rijen: false },
  { naam: "geweigerd", ziet: /geweigerd/, rijen: false },
];
for (const { naam, ziet, rijen, ook } of BIJ_VRAGEN) {
  test(`vragen, scenario ${naam}`, async ({ request }) => {
    await zetScenario(request, naam);
    await zoekVacatures();
    await expect(status()).toContainText(ziet);
    expect((await resultaatrijen(page).count()) > 0).toBe(rijen);
    await ook?.();
    if (!rijen) await expectAccessible(page, `scenario ${naam}`);
  });
}

/** A bron that gives nothing usable: the answer is what it is without that bron. */
const ZONDER_DIE_BRON = ["bron-weg", "ongeldige-json"];
for (const naam of ZONDER_DIE_BRON) {
  test(`vragen, scenario ${naam}`, async ({ request }) => {
    await zoekVacatures();
    const zonder = await gevonden(page);
    expect(zonder).toBeGreaterThan(0);
    await zetScenario(request, naam);
    await zoekVacatures();
    expect(await gevonden(page)).toBe(zonder);
    expect(await resultaatrijen(page).count()).toBeGreaterThan(0);
  });
}

/** Asks again what stands in the form: it was kept in this tab. */
async function vraagOpnieuw(): Promise<void> {
  await page.goto("/vacatures");
  await expect(page.getByLabel("Kenmerk")).toHaveValue("WZ-scenario");
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
}

test("een dode uitwisselingsvoorziening wordt even met rust gelaten, en dat staat er", async ({ request }) => {
  await zetScenario(request, "uv-weg");
  await zoekVacatures();
  // With two beroepen two selectievragen go out at once: whatever the pace, while it rests at most one of them is let through.
  await page.goto("/vacatures");
  await expect(page.getByLabel("Kenmerk")).toHaveValue("WZ-scenario");
  await kiesBeroep(page, "magazijn", /magazijn/i);
  await kiesBeroep(page, "kok", /kok/i);
  await expect(async () => {
    await vraagOpnieuw();
    expect(await status().textContent()).toContain("even met rust gelaten");
  }).toPass({ timeout: 60_000 });
  await page.evaluate(() => sessionStorage.clear());
  await zetScenario(request, "gewoon");
  await expect(async () => {
    await zoekVacatures();
    expect(await resultaatrijen(page).count()).toBeGreaterThan(0);
  }).toPass({ timeout: 40_000 });
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

test("zoeken is te stoppen terwijl VUM nog bezig is, en daarna opnieuw te vragen", async ({ request }) => {
  await zetScenario(request, "te-laat");
  await page.goto("/vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-stop");
  await vulGebiedIn(page, "5511", 5);
  await stelVraag(page, "vacatures");
  await expect(status()).toContainText("bezig");
  await expectAccessible(page, "bezig met zoeken");
  await page.getByRole("button", { name: "Stop met zoeken" }).click();
  await expect(status()).toContainText("geannuleerd", { timeout: 5_000 });
  await expect(page.getByText("Je hebt het zoeken gestopt")).toBeVisible();
  await expectAccessible(page, "zoeken gestopt");
  await zetScenario(request, "gewoon");
  await page.getByRole("button", { name: "Opnieuw vragen" }).first().click();
  await wachtOpAlles(page);
  await expect(status()).toContainText(/\d+ gevonden/);
});

test("als ook ruimer niets oplevert, staat dat er", async ({ request }) => {
  await zetScenario(request, "geen-resultaten");
  await zoekVacatures();
  await expect(page.getByText("Eén stap ruimer levert nu niets meer op")).toBeVisible();
  await expectAccessible(page, "niets gevonden, ook ruimer niet");
});

test("elk scenario van de catalogus komt hier langs", () => {
  const gezien = ["gewoon", ...ZONDER_DIE_BRON, ...BIJ_VRAGEN.map(({ naam }) => naam), ...BIJ_DETAIL.map(({ naam }) => naam)];
  expect(SCENARIOS.map(({ naam }) => naam).toSorted()).toEqual(gezien.toSorted());
});
