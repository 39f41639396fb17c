import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { identiteitVan, ingelogdAls } from "./steps/inloggen";
import { openDatabase, type Database } from "./steps/sessie";
import { expectAccessible } from "./steps/toegankelijk";

let database: Database;
test.beforeAll(async () => void (database = await openDatabase()));
test.afterAll(() => database.end());

/** A zoekvraag that no version of the portal can read: its page fails. Returns its address. */
async function makeKapot(kenmerk: string): Promise<string> {
  const { organisatieOin, actingSubjectId } = identiteitVan("klantmanager Veldhoven");
  const id = randomUUID();
  await database.query(
    `INSERT INTO zoekvraag (organisatie_id, id, account_id, richting, kenmerk, vraag, status, gevraagd_op, klaar_op, verwijderen_voor)
     SELECT o.id, $1, a.id, 'vacatures', $2, '{"kapot": true}', 'klaar', now(), now(), now() + interval '1 day' FROM organisatie o JOIN account a ON a.organisatie_id = o.id WHERE o.oin = $3 AND a.acting_subject_id = $4`,
    [id, kenmerk, organisatieOin, actingSubjectId],
  );
  return `/vacatures/${id}`;
}

test("an error page shows the id of the request that failed, as a page and when React fetches it, and another each time", async ({ page }) => {
  const kenmerk = `KAPOT-${randomUUID().slice(0, 8)}`;
  const adres = await makeKapot(kenmerk);
  await ingelogdAls(page, "klantmanager Veldhoven");
  // What the server said of each request for the broken page; its log has the same id (instrumentation.ts).
  const sporen: string[] = [];
  page.on("response", (response) => {
    const spoor = response.headers()["x-request-id"];
    // What is fetched ahead of a click renders nothing that could fail.
    const isVooruit = "next-router-prefetch" in response.request().headers() || "next-router-segment-prefetch" in response.request().headers();
    if (new URL(response.url()).pathname === adres && spoor !== undefined && !isVooruit) sporen.push(spoor);
  });
  const nummer = page.getByText("Noem dan dit nummer").locator("strong");
  // One of them: a press may ask for the page more than once, and every answer is a failure of its own.
  const expectBekend = () => expect(async () => expect(sporen).toContain(await nummer.textContent())).toPass({ timeout: 15_000 });

  await page.goto(adres);
  await expect(page.getByRole("heading", { level: 1, name: "Deze pagina kon niet worden getoond" })).toBeVisible();
  await expectBekend();
  await expectAccessible(page, "a page that could not be shown");
  const eerste = await nummer.textContent();

  sporen.length = 0;
  await page.getByRole("button", { name: "Probeer het opnieuw" }).click();
  await expect(nummer).not.toHaveText(eerste ?? "");
  await expectBekend();

  sporen.length = 0;
  await page.goto("/zoekvragen");
  await page.getByRole("link", { name: new RegExp(kenmerk) }).or(page.locator(`a[href="${adres}"]`)).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Deze pagina kon niet worden getoond" })).toBeVisible();
  await expectBekend();
  await database.query("DELETE FROM zoekvraag WHERE kenmerk = $1", [kenmerk]);
});
