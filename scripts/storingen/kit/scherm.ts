import { chromium } from "@playwright/test";
import { PORTAAL } from "./adressen";

const ARGS = [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/** What somebody who is logged in reads on a page, in a browser. */
export async function leesScherm(cookie: string, pad: string): Promise<string> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ARGS });
  try {
    const context = await browser.newContext({ locale: "nl-NL" });
    const [name = "", value = ""] = cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: PORTAAL }]);
    const page = await context.newPage();
    await page.goto(`${PORTAAL}${pad}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return await page.locator("body").innerText();
  } finally {
    await browser.close();
  }
}
