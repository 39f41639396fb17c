// `npm run demo`: everything from install to a running portal. Options: --schaal klein|landelijk, --dev.
import { continueIn, ensureInstalled } from "./stack/install.mjs";

ensureInstalled();
continueIn("scripts/demo.ts", process.argv.slice(2));
