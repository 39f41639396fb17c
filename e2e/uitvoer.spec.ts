import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { ingelogdAls } from "./steps/inloggen";
import { expectAccessible } from "./steps/toegankelijk";
import { haalEersteDetailOp, openZoekformulier, stelVraag, vulGebiedIn, wachtOpAlles } from "./steps/zoeken";

async function zoekMetKenmerk(page: Page, kenmerk: string): Promise<string> {
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill(kenmerk);
  await vulGebiedIn(page, "5511", 5);
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  return new URL(page.url()).pathname;
}

async function download(page: Page, naam: string): Promise<{ bestandsnaam: string; inhoud: Buffer }> {
  const begonnen = page.waitForEvent("download");
  await page.getByRole("group", { name: "Met deze resultaten" }).getByRole("link", { name: naam }).click();
  const gedaan = await begonnen;
  return { bestandsnaam: gedaan.suggestedFilename(), inhoud: await readFile(await gedaan.path()) };
}

test("een klantmanager neemt de resultaten mee naar Excel en CSV, gemerkt met kenmerk en termijn", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await zoekMetKenmerk(page, "WZ-uitvoer");
  await haalEersteDetailOp(page);
  const excel = await download(page, "Excel");
  expect(excel.bestandsnaam).toMatch(/^vacatures-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const delen = unzipSync(excel.inhoud);
  const deel = (naam: string) => strFromU8(delen[naam] ?? new Uint8Array());
  expect(deel("xl/workbook.xml")).toMatch(/Vraag.*Resultaten.*Details/s);
  expect(deel("xl/worksheets/sheet2.xml")).toMatch(/Kenmerk WZ-uitvoer · gemaakt op [\d-]+ · verwijderen voor/);
  expect(deel("xl/worksheets/sheet2.xml")).toContain('state="frozen"');

  const csv = await download(page, "CSV");
  const tekst = csv.inhoud.toString("utf8");
  expect(tekst.startsWith("\uFEFFPlaats;Titel;Score;Werkgever")).toBe(true);
  expect(tekst.split("\r\n")[1]).toContain(";WZ-uitvoer;");
});

test("een zoekvraag delen: een collega opent hem, een ander ziet hetzelfde als bij een onbekende", async ({ page, browser }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  const pad = await zoekMetKenmerk(page, "WZ-delen");
  await page.getByRole("button", { name: "Delen met een collega" }).click();
  await expect(page.getByText(/Alleen wie is ingelogd als bemiddelaar voor Gemeente Veldhoven/)).toBeVisible();
  await expectAccessible(page, "delen");

  const collega = await (await browser.newContext()).newPage();
  await ingelogdAls(collega, "accountmanager Veldhoven");
  await collega.goto(pad);
  await expect(collega.getByRole("heading", { level: 1, name: /WZ-delen/ })).toBeVisible();
  await collega.context().close();

  const ander = await (await browser.newContext()).newPage();
  await ingelogdAls(ander, "klantmanager Oirschot");
  const id = pad.split("/").at(-1) ?? "";
  const onbekend = "00000000-0000-4000-8000-000000000000";
  for (const adres of [pad, `${pad}/aaaaaaaaaaaaaaaa`, `/zoekvragen/${id}/afdruk`, `/zoekvragen/${id}/uitvoer/xlsx`, `/zoekvragen/${id}/uitvoer/csv`, `/api/zoekvragen/${id}/voortgang`, `/api/zoekvragen/${id}/details`]) {
    const [vanAnder, vanNiemand] = await Promise.all([ander.request.get(adres), ander.request.get(adres.replace(id, onbekend))]);
    expect([vanAnder.status(), adres]).toEqual([404, adres]);
    expect(vanNiemand.status()).toBe(404);
  }
  await ander.context().close();
});

test("afdrukken: het kenmerk en de termijn staan op elk blad, de kop ook, en er valt niets af", async ({ page }) => {
  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-papier");
  await vulGebiedIn(page, "5611", 40);
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  await page.getByRole("link", { name: "Afdrukken" }).click();
  // The heading is that of the results too; the table and the address are not.
  await expect(page).toHaveURL(/\/afdruk$/);
  const tabel = page.getByRole("table", { name: "Resultaten, beste eerst" });
  await expect(tabel).toBeVisible();
  await expectAccessible(page, "afdrukken");
  const rijen = await tabel.getByRole("row").count();
  expect(rijen).toBeGreaterThan(30);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Afdrukken" })).toBeHidden();
  await expect(page.getByText(/Kenmerk WZ-papier · gemaakt op .* · verwijderen voor/).first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--afdrukmerk"))).toMatch(/WZ-papier/);
  const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sticksOut).toBeLessThanOrEqual(0);
  if (process.env.AFDRUK) await page.pdf({ path: `${process.env.AFDRUK}/lijst.pdf`, format: "A4", preferCSSPageSize: true });
});
