import type { NextConfig } from "next";

/** Everything that varies per environment is read at run time in lib/env.ts, so one build serves every environment. */
const config: NextConfig = {
  output: "standalone",
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
