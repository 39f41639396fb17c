import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const CANDIDATES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

const quiet = (command: string, args: string[]) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/**
 * Path of a Chromium for the tests: one named by CHROMIUM, one that is there already, one from apt (root on Debian), and else
 * Playwright's own, which it downloads. Throws, in words, when none can be had.
 */
export function ensureBrowser(report: (text: string) => void): string {
  const present = [process.env.CHROMIUM, ...CANDIDATES, chromium.executablePath()].find((file) => file && existsSync(file));
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    report("Chromium installeren met apt");
    quiet("apt-get", ["update", "-qq"]);
    if (quiet("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]) && existsSync("/usr/bin/chromium")) return "/usr/bin/chromium";
  }
  report("Chromium van Playwright ophalen");
  if (quiet("npx", ["playwright", "install", "chromium"]) && existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Error("Er is geen Chromium en er kon er geen worden opgehaald. Installeer er een en zet CHROMIUM op het pad.");
}
