// `npm test`: lint, types, unit, integration on PostgreSQL, e2e in a browser; ends with `N passed, N failed`.
import { continueIn, ensureInstalled } from "./stack/install.mjs";

ensureInstalled();
continueIn("scripts/test.ts", process.argv.slice(2));
