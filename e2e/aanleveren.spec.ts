import { expect, test, type APIRequestContext } from "@playwright/test";
import { ingelogdAls } from "./steps/inloggen";
import { expectAccessible } from "./steps/toegankelijk";
import { openZoekformulier, resultaatrijen, stelVraag, vulGebiedIn, wachtOpAlles } from "./steps/zoeken";

const KOPPEN = { Authorization: "Bearer demo-testdorp", "API-Version": "3.0.0" };
const lever = (request: APIRequestContext, records: unknown) => request.put("/api/aanlevering/v1/vacatures", { headers: KOPPEN, data: records });

const vacature = {
  idVacature: "testdorp-1",
  naamVacature: "Medewerker kringloopwinkel Testdorp",
  omschrijvingVacature: "Je sorteert spullen en helpt klanten.",
  adres: { postcode: "5511AB" },
  werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24 },
  contractvorm: [{ codeTypeOvereenkomst: "04" }],
  vervoermiddel: [{ codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }],
  werkgever: { handelsnaamOrganisatie: "Kringloop De Proef", contactpersoon: [{ naamContactpersoonAfdeling: "Team Werk Testdorp", emailadres: ["werk@testdorp.example"] }] },
};

test("wat Testdorp aanlevert, vindt Veldhoven; wat Testdorp intrekt, is weg", async ({ page, request }) => {
  const geleverd = await lever(request, [vacature, { idVacature: "testdorp-2", adres: { postcode: "geen" } }]);
  expect(geleverd.status()).toBe(200);
  expect(await geleverd.json()).toMatchObject({ ontvangen: 2, nieuw: 1, geweigerd: 1, fouten: [{ index: 1, id: "testdorp-2" }] });

  await ingelogdAls(page, "klantmanager Veldhoven");
  await openZoekformulier(page, "vacatures");
  await page.getByLabel("Kenmerk").fill("WZ-kringloop");
  await vulGebiedIn(page, "5511", 1);
  await page.getByLabel("Woorden die ik graag terugzie").fill("kringloopwinkel");
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  const rij = resultaatrijen(page).filter({ hasText: "Medewerker kringloopwinkel Testdorp" });
  await expect(rij).toContainText("Fiets");
  await expect(rij).toContainText("Werkervaringsplaats");
  await rij.getByRole("link").click();
  await page.getByRole("button", { name: "Detail ophalen" }).click();
  await expect(page.getByRole("complementary", { name: "Contact" })).toContainText("werk@testdorp.example");
  await expectAccessible(page, "detail van een geleverde vacature");

  expect(await (await lever(request, [])).json()).toMatchObject({ ontvangen: 0, ingetrokken: 1 });
  await page.getByRole("link", { name: "WZ-kringloop" }).click();
  await page.getByRole("link", { name: "Vraag wijzigen" }).click();
  await expect(page.getByLabel("Kenmerk")).toHaveValue("WZ-kringloop");
  await stelVraag(page, "vacatures");
  await wachtOpAlles(page);
  await expect(page.getByText("Medewerker kringloopwinkel Testdorp")).toHaveCount(0);
});

test("een sleutel die de organisatiebeheerder maakt, levert tot hij wordt ingetrokken", async ({ page, request }) => {
  const naam = `Proefsuite ${Date.now()}`;
  await ingelogdAls(page, "organisatiebeheerder Testdorp");
  await page.getByRole("link", { name: "Beheer", exact: true }).click();
  await page.getByRole("link", { name: /^Sleutels voor software/ }).click();
  await page.getByLabel("Naam van de software").fill(naam);
  await page.getByRole("button", { name: "Sleutel maken" }).click();
  await expect(page.getByText(`De sleutel voor ${naam} is gemaakt.`)).toBeVisible();
  await expectAccessible(page, "sleutel gemaakt");
  const sleutel = await page.getByRole("textbox", { name: "Sleutel", exact: true }).inputValue();

  const koppen = { Authorization: `Bearer ${sleutel}` };
  // Another vacature than that of the test beside this one: the same twice is one line in a list, and this one is gone soon.
  const proef = { ...vacature, idVacature: "proef-1", naamVacature: "Proef met een sleutel" };
  const url = "/api/aanlevering/v1/vacatures";
  expect(await (await request.post(url, { headers: koppen, data: [proef] })).json()).toMatchObject({ nieuw: 1, records: [{ id: "proef-1", uitkomst: "nieuw" }] });
  expect(await (await request.delete(`${url}/proef-1`, { headers: koppen })).json()).toMatchObject({ ingetrokken: 1 });
  expect(await (await request.get("/api/aanlevering/v1/openapi.json")).json()).toMatchObject({ openapi: "3.1.0" });

  await page.reload();
  const rij = page.getByRole("row", { name: naam });
  await expect(rij).not.toContainText("Nog nooit");
  await rij.getByRole("button", { name: /^Intrekken/ }).click();
  await page.getByLabel(/^Typ de naam/).fill(naam);
  await page.getByRole("button", { name: "Sleutel intrekken" }).click();
  await expect(rij).toContainText("Ingetrokken");
  await expectAccessible(page, "sleutel ingetrokken");
  expect((await request.post(url, { headers: koppen, data: [] })).status()).toBe(401);
});

test("een onbekende sleutel krijgt niets", async ({ request }) => {
  const geweigerd = await request.put("/api/aanlevering/v1/vacatures", { headers: { ...KOPPEN, Authorization: "Bearer verzonnen" }, data: [] });
  expect(geweigerd.status()).toBe(401);
});
