import type { PageHelp } from "@/components/ui/find-page-help";
import { SCHERMEN } from "./schermen";

/** Which screen is explained where, for the question mark beside its heading. */
export const UITLEG_BIJ_SCHERMEN: readonly PageHelp[] = Object.entries(SCHERMEN).flatMap(([scherm, { paden }]) => paden.map((path) => ({ path, href: `/uitleg/${scherm}` })));
