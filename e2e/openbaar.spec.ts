import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./steps/toegankelijk";

/** What everybody can read without logging in. */
const PAGINAS: readonly { pad: string; kop: string; status: number }[] = [
  { pad: "/uitleg", kop: "Hoe het portaal werkt", status: 200 },
  { pad: "/uitleg/rangschikking", kop: "Hoe de volgorde ontstaat", status: 200 },
  { pad: "/uitleg/resultaten", kop: "Uitleg: Resultaten", status: 200 },
  { pad: "/uitleg/bestaat-niet", kop: "Deze pagina is er niet (meer)", status: 404 },
  { pad: "/privacy", kop: "Privacy", status: 200 },
  { pad: "/toegankelijkheid", kop: "Toegankelijkheid", status: 200 },
  { pad: "/deze-pagina-bestaat-niet", kop: "Deze pagina is er niet (meer)", status: 404 },
];

for (const { pad, kop, status } of PAGINAS) {
  test(`${pad} is te lezen, ook op 320 pixels breed`, async ({ page }) => {
    const antwoord = await page.goto(pad);
    expect(antwoord?.status()).toBe(status);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(kop);
    await expectAccessible(page, pad);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page, pad);
    await expectAccessible(page, `${pad}, smal`);
  });
}
