import { defineConfig } from "@playwright/test";

const asRoot = process.getuid?.() === 0;

/** E2e per user task, in a real browser against the built portal and the sandbox; scripts/e2e.ts starts those. */
export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: Number(process.env.E2E_WORKERS ?? 2),
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // A machine that is busy with something else needs longer; a test that hangs still ends.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A scenario changes the one exchange that all tests share, so those wait until the others are done.
  projects: [
    { name: "taken", testIgnore: /scenarios/ },
    { name: "scenarios", testMatch: /scenarios/, dependencies: ["taken"], fullyParallel: false },
  ],
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: process.env.PORTAAL_URL,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    // Without a film: filming costs as much processor time as the browser itself.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: process.env.E2E_SNAPSHOTS === "1" },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      ],
    },
  },
});
