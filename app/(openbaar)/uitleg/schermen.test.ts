import { expect, it } from "vitest";
import { findPageHelp } from "@/components/ui/find-page-help";
import { SCHERMEN } from "./schermen";
import { UITLEG_BIJ_SCHERMEN } from "./uitleg-bij-schermen";

it.each([["/", "start"], ["/vacatures", "zoeken"], ["/werkzoekenden/1", "resultaten"], ["/vacatures/1/2", "detail"], ["/bestand/vacatures", "eigen-bestand"], ["/bestand/aanleveren/1", "aanleveren"], ["/beheer/sleutels", "beheer"]])("%s is explained by %s", (pad, scherm) => {
  expect(findPageHelp(UITLEG_BIJ_SCHERMEN, pad)?.href).toBe(`/uitleg/${scherm}`);
});

it("is short", () => {
  for (const { punten } of Object.values(SCHERMEN)) expect(punten.length).toBeLessThanOrEqual(5);
});
