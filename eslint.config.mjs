import { defineConfig, globalIgnores } from "eslint/config";
import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";

const PURE = ["standaard", "rangschikking", "kwaliteit", "beoordeling", "uitvoer"];
const ADAPTERS = ["vum", "bron", "beroepen", "geo", "toegang", "verantwoording", "db"];
const USE_CASES = ["zoeken", "bestand", "beheer"];

const lib = (names) => names.map((name) => `./lib/${name}`);
const zone = (target, from, message) => ({ target, from, message });

/** Who may import whom; docs/architecture.md tells why. Imports point down: app → use cases → adapters → pure. */
const zones = [
  zone(lib(PURE), ["./app", "./components", "./sandbox", "./prisma", ...lib([...ADAPTERS, ...USE_CASES])], "Pure folders import only each other."),
  zone(lib(ADAPTERS), ["./app", "./components", "./sandbox", ...lib(USE_CASES)], "Adapters import pure code and other adapters."),
  ...USE_CASES.map((name) =>
    zone([`./lib/${name}`], ["./app", "./components", "./sandbox", ...lib(USE_CASES.filter((other) => other !== name))], "No imports sideways between use cases, none upwards."),
  ),
  zone(["./components"], ["./app", "./sandbox", "./prisma", ...lib([...ADAPTERS, ...USE_CASES]), "./lib/env.ts", "./lib/log.ts"], "Components use pure folders and each other; actions reach them as props."),
  zone(["./components/ui"], ["./components/!(ui)/**/*", ...PURE.map((name) => `./lib/${name}/**/*`)], "components/ui knows no domain word."),
  zone(["./app"], ["./sandbox", "./prisma", "./e2e"], "The product never imports its stand-ins."),
  zone(["./sandbox"], ["./app", "./components", ...lib([...ADAPTERS, ...USE_CASES])], "The sandbox speaks the contracts, it shares no code with the portal but the standard."),
];

const prismaOnlyInDb = {
  regex: "(^|/)(@prisma/.*|generated/prisma.*|pg|pg-.*)$|/db/generated/",
  message: "Prisma and pg only in lib/db.",
};
const ownLink = { regex: "^next/link$", message: "Use components/ui/link.tsx, which fetches nothing ahead." };
const httpOnlyInAdapters = { group: ["undici", "node:http", "node:https", "http", "https", "@opentelemetry/*"], message: "Outgoing HTTP only in lib/vum, lib/geo and lib/verantwoording/telemetrie." };

/** A later block replaces the options of the same rule in an earlier one, so every ban is named here and put together per folder. */
const ban = (selector, message) => ({ selector, message });
const noSandbox = ban("ImportExpression[source.value=/sandbox/]", "The product never imports its stand-ins.");
const noBarrel = ban("ExportAllDeclaration", "No barrels: import from the file that defines it.");
const noUseServer = ban("ExpressionStatement[directive='use server']", '"use server" only in app/**/actions.ts.');
const noXhr = { name: "XMLHttpRequest", message: "Use fetch." };
const noFetch = { name: "fetch", message: "Outgoing HTTP only in lib/vum and lib/geo." };

export default defineConfig([
  globalIgnores([".next/**", "lib/db/generated/**", "next-env.d.ts", ".data/**", "playwright-report/**", "test-results/**"]),
  ...nextVitals,
  ...nextTypescript,
  {
    settings: { "import/resolver": { typescript: { alwaysTryTypes: true } } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "import/no-restricted-paths": ["error", { zones }],
      "no-console": "error",
      eqeqeq: ["error", "smart"],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.{ts,tsx}"],
    ignores: ["lib/env.ts", "**/*.test.{ts,tsx}"],
    rules: {
      "no-restricted-properties": ["error", { object: "process", property: "env", message: "process.env only in lib/env.ts." }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.{ts,tsx}"],
    ignores: ["lib/db/**", "lib/vum/**", "lib/geo/**", "**/*.test.{ts,tsx}"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [prismaOnlyInDb, httpOnlyInAdapters, ownLink] }],
    },
  },
  { files: ["components/ui/link.tsx"], rules: { "no-restricted-imports": ["error", { patterns: [prismaOnlyInDb, httpOnlyInAdapters] }] } },
  {
    files: ["lib/vum/**/*.{ts,tsx}", "lib/geo/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", { patterns: [prismaOnlyInDb] }] },
  },
  {
    files: ["lib/verantwoording/telemetrie/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [prismaOnlyInDb] }] },
  },
  { files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}"], ignores: ["**/*.test.{ts,tsx}"], rules: { "no-restricted-globals": ["error", noXhr] } },
  {
    // What runs on the server asks nobody but through the adapters; a component asks our own routes.
    files: ["lib/**/*.{ts,tsx}", "app/**/{route,actions,page,layout}.{ts,tsx}", "app/api/**/*.ts"],
    ignores: ["lib/vum/**", "lib/geo/**", "**/*.test.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", noXhr, noFetch] },
  },
  { files: ["**/*.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", noUseServer, noBarrel] } },
  { files: ["{app,components,lib}/**/*.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", noUseServer, noBarrel, noSandbox] } },
  { files: ["{app,components,lib}/**/*.test.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", noUseServer, noBarrel] } },
  { files: ["app/**/actions.ts"], rules: { "no-restricted-syntax": ["error", noBarrel, noSandbox] } },
  { files: ["scripts/**", "sandbox/**", "e2e/**", "**/*.config.{ts,mjs}"], rules: { "no-console": "off" } },
]);
