import { randomInt, randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { PAGINAS, ROUTES, type Toegang } from "../lib/toegang/proef/toegangstabel";
import { RECHTEN } from "../lib/toegang/rechten";
import { sessieMet } from "../lib/toegang/rechtentabel";
import { ROLLEN, type Rol } from "../lib/toegang/rol";
import { openDatabase, openSessieVoor, type Database } from "./steps/sessie";

/** Somebody with one role, at a gemeente or at an organisation that may not exchange. */
interface Bezoeker {
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly suwi: boolean;
  readonly cookie: string;
}

const cijfers = (aantal: number) => Array.from({ length: aantal }, () => randomInt(10)).join("");

async function makeBezoekers(database: Database): Promise<Bezoeker[]> {
  const bezoekers: Bezoeker[] = [];
  for (const suwi of [true, false]) {
    const { rows: [organisatie] } = await database.query("INSERT INTO organisatie (oin, kvk, naam, soort, suwi_partij, aangesloten) VALUES ($1, $2, $3, $4, $5, true) RETURNING id", [
      `0000${cijfers(16)}`, cijfers(8), `Toegangsproef ${cijfers(6)}`, suwi ? "gemeente" : "beheerder", suwi,
    ]);
    for (const rol of ROLLEN) {
      const { rows: [account] } = await database.query("INSERT INTO account (organisatie_id, acting_subject_id, rollen, gemaakt_op) VALUES ($1, $2, ARRAY[$3]::rol[], now()) RETURNING id", [organisatie.id, randomUUID(), rol]);
      bezoekers.push({ naam: `${rol}${suwi ? "" : ", zonder SUWI"}`, rollen: [rol], suwi, cookie: await openSessieVoor(database, { accountId: account.id, namensId: organisatie.id }) });
    }
  }
  return bezoekers;
}

const NIET_BESTAAND: Readonly<Record<string, string>> = { "[soort]": "vacatures", "[uitkomst]": "storing", "[sleutel]": "x".repeat(16), "[scherm]": "zoeken", "[...nextauth]": "csrf" };
const toAdres = (folder: string) => `/${folder.split("/").filter((deel) => !deel.startsWith("(")).map((deel) => NIET_BESTAAND[deel] ?? (deel.startsWith("[") ? randomUUID() : deel)).join("/")}`;
const isOpen = (toegang: Toegang, { rollen, suwi }: Bezoeker) => typeof toegang !== "string" && toegang.some((recht) => RECHTEN[recht](sessieMet(rollen, suwi)).ok);
const WEIGERT = /hoort niet bij je rol|geeft (hier )?geen recht|kan niet aanleveren/;
/** A page that already began to be sent leads on, or says that it isn't there, by what it sends. */
const LEIDT_NAAR = /NEXT_REDIRECT;(?:push|replace);([^;"\\]+);/;
const NIET_GEVONDEN = "NEXT_HTTP_ERROR_FALLBACK;404";

test("elke pagina en elke route doet wat de tabel van rechten zegt, voor elke rol", async ({ playwright }) => {
  test.slow();
  const database = await openDatabase();
  const bezoekers = await makeBezoekers(database);
  await database.end();
  const afwijkingen: string[] = [];
  for (const bezoeker of bezoekers) {
    const request = await playwright.request.newContext({ baseURL: process.env.PORTAAL_URL, extraHTTPHeaders: { cookie: bezoeker.cookie } });
    const visit = async ([folder, toegang]: [string, Toegang]) => {
      const read = async (adres: string) => {
        const antwoord = await request.get(adres, { maxRedirects: 3 });
        return { antwoord, tekst: antwoord.ok() ? await antwoord.text() : "" };
      };
      const eerste = await read(toAdres(folder));
      const verder = LEIDT_NAAR.exec(eerste.tekst)?.[1];
      const { antwoord, tekst } = verder ? await read(verder) : eerste;
      const weigert = [401, 403, 404, 405].includes(antwoord.status()) || WEIGERT.test(tekst) || tekst.includes(NIET_GEVONDEN);
      const wat = `${folder} voor ${bezoeker.naam}: ${antwoord.status()}`;
      if (antwoord.status() >= 500 && !folder.includes("health")) afwijkingen.push(`${wat}, een storing`);
      if (typeof toegang === "string") return;
      if (!isOpen(toegang, bezoeker) && !weigert) afwijkingen.push(`${wat}, had geweigerd moeten zijn`);
      // What doesn't exist isn't found by anybody, so only addresses without an id tell that somebody is let in.
      if (isOpen(toegang, bezoeker) && weigert && !folder.includes("[") && antwoord.status() !== 405) afwijkingen.push(`${wat}, had open moeten zijn`);
    };
    for (const regel of [...Object.entries(PAGINAS), ...Object.entries(ROUTES)]) await visit(regel);
    await request.dispose();
  }
  expect(afwijkingen).toEqual([]);
});

test("zonder sessie leidt elke pagina achter de login naar het inloggen, en geeft geen route iets", async ({ playwright }) => {
  const request = await playwright.request.newContext({ baseURL: process.env.PORTAAL_URL });
  for (const [folder, toegang] of Object.entries(PAGINAS)) {
    if (toegang === "openbaar") continue;
    const antwoord = await request.get(toAdres(folder), { maxRedirects: 0 });
    expect([302, 303, 307], `${folder}: ${antwoord.status()}`).toContain(antwoord.status());
    expect(antwoord.headers().location ?? "", folder).toContain("/inloggen");
  }
  for (const [folder, toegang] of Object.entries(ROUTES)) {
    if (toegang === "openbaar") continue;
    expect([400, 401, 403, 404, 405], folder).toContain((await request.get(toAdres(folder), { maxRedirects: 0 })).status());
  }
});
