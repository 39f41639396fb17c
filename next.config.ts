import { readdirSync } from "node:fs";
import type { NextConfig } from "next";

/** Known to the build, so that readiness can tell a database that is behind (app/api/health/ready). */
const migraties = readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** For every answer; pages get a content security policy with a nonce on top (proxy.ts). */
const HEADERS = Object.entries({
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Strict-Transport-Security": "max-age=31536000",
}).map(([key, value]) => ({ key, value }));

/** Everything that varies per environment is read at run time in lib/env.ts, so one build serves every environment. */
const config: NextConfig = {
  output: "standalone",
  // Read at run time by lib/beroepen/databestanden.ts; the bundler doesn't see them.
  outputFileTracingIncludes: { "/**": ["./lib/beroepen/data/**"] },
  reactCompiler: true,
  typedRoutes: true,
  // `npm test` checks types of everything, tests and scripts included; a second time here would only take longer.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // A title comes with its page, also after a click: who hears the page is told first where they are (WCAG 2.4.2). None of ours has to wait for data.
  htmlLimitedBots: /.*/,
  env: { PORTAAL_MIGRATIES: migraties.join(",") },
  headers: async () => [{ source: "/:path*", headers: HEADERS }],
};

export default config;
