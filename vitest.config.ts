import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = {
  "@": root.replace(/\/$/, ""),
  // `server-only` throws outside a React server build; under test there is no client build to protect.
  "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
};
const setupFiles = [`${root}scripts/checks/property-seed.ts`];
const ignored = ["**/node_modules/**", "**/.next/**"];

/** Unit tests stand beside the code as `*.test.ts`; tests that need PostgreSQL as `*.integration.test.ts`, with a slice of the fuzz (`npm run test:fuzz` is all of it). */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          setupFiles,
          include: ["{app,components,lib,prisma,sandbox,scripts}/**/*.test.{ts,tsx}"],
          exclude: [...ignored, "**/*.integration.test.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          setupFiles,
          include: ["{app,lib,prisma,sandbox,scripts}/**/*.integration.test.ts", "e2e/fuzz/**/*.fuzz.ts"],
          exclude: ignored,
          // One database serves them all; each file works under organisations of its own.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        // `npm run test:storingen`: kills real processes; not a part of `npm test`.
        test: { name: "storingen", include: ["scripts/storingen/*.storing.ts"], exclude: ignored, fileParallelism: false, testTimeout: 180_000, hookTimeout: 120_000 },
      },
    ],
  },
});
