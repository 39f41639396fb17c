import { expect, type Page } from "@playwright/test";
import { maakXlsx, type Testcel } from "../../lib/bestand/lezen/testing/xlsx-maken";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A number that passes the elfproef and belongs to nobody: the test range of the Belastingdienst. */
const TEST_BSN = "999990019";

const KOPPEN = ["Client nr.", "Achternaam", "Geb. datum", "Functiewens", "Uren", "Vervoer", "Rijbewijs", "Opleiding", "PC", "Taalniveau", "Klantmanager", "Tel. klantmanager", "Delen met VUM?", "Profieltekst", "Kleur dossier"];

interface Klant {
  readonly nummer: string;
  readonly functie: string;
  readonly postcode?: string | null;
  readonly delen?: string;
  readonly tekst?: string;
}

const toRij = ({ nummer, functie, postcode = "5511 AB", delen = "ja", tekst = "" }: Klant): Testcel[] => [
  nummer, "Voorbeeld", { dag: 30000 }, functie, "24-32", "eigen auto", "B", "mbo 2 Logistiek", postcode, "B1", "Team Werk", "0499-123456", delen, tekst, "goed met klanten",
];

/** An Excel list as it circulates: a title above the headings, odd headings, a BSN in a remark, somebody who refuses, a row without a postcode. */
export const lelijkeLijst = (woord: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name: "Kandidaten regio november.xlsx",
  mimeType: XLSX,
  buffer: maakXlsx([
    {
      naam: "Kandidaten",
      rijen: [
        ["Kandidatenlijst november"],
        [],
        KOPPEN,
        toRij({ nummer: "K-9001", functie: "heftruckchauffeur", tekst: `Werkt nauwkeurig en is graag buiten. ${woord}. Dossier ${TEST_BSN}.` }),
        toRij({ nummer: "K-9002", functie: "medewerker algemeen", tekst: "Zoekt werk in de buurt." }),
        toRij({ nummer: "K-9003", functie: "kok", delen: "nee" }),
        toRij({ nummer: "K-9004", functie: "schoonmaker", postcode: null }),
      ],
    },
  ]),
});

/** From the beginning of delivering to the first step that asks something. */
export async function leverBestandAan(page: Page, soort: "Profielen" | "Vacatures", bestand: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.goto("/bestand/aanleveren");
  await page.getByRole("radio", { name: new RegExp(`^${soort}`) }).check();
  await page.getByLabel("Bestand", { exact: true }).setInputFiles(bestand);
  await page.getByRole("button", { name: "Bestand lezen" }).click();
  await expect(page).toHaveURL(/\/bestand\/aanleveren\/[0-9a-f-]{36}\/(kolommen|beroepen|controle)$/, { timeout: 60_000 });
}

/** The step that the rail says one is at. */
export const huidigeStap = (page: Page) => page.getByRole("navigation", { name: "Stappen van het aanleveren" }).locator("[aria-current=step]");
