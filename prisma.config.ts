import { defineConfig } from "prisma/config";

/** For Prisma's command line only; the portal reads its environment in lib/env.ts. */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost/none" },
});
