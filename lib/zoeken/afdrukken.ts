import "server-only";
import { ok, type Result } from "@/lib/result";
import type { Sessie } from "@/lib/toegang/sessie";
import { recordLoseVerwerking } from "@/lib/verantwoording/verwerking";
import type { ZoekFout } from "./fouten";
import { readResultaten, type Resultaten } from "./resultaten";
import { readZoekvraag } from "./zoekvraag-lezen";

/** More than anybody reads on paper; the rest is in Excel. */
const MEEST = 200;

/** A zoekvraag as it goes on paper: its best rows. */
export interface Afdruk extends Resultaten {
  readonly getoond: Resultaten["rijen"];
}

/** Reads what the print page shows, and accounts for it as for an export: how many, and the vumID of every record on it. On paper they are beyond the portal's terms. */
export async function printZoekvraag(sessie: Sessie, id: string): Promise<Result<Afdruk, ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, id);
  if (!gelezen.ok) return gelezen;
  const { richting, kenmerk } = gelezen.value.rij;
  const resultaten = await readResultaten(sessie, id, richting);
  if (!resultaten.ok) return resultaten;
  const getoond = resultaten.value.rijen.slice(0, MEEST);
  await recordLoseVerwerking({
    organisatieId: sessie.namens.id, accountId: sessie.account.id, handeling: "resultaten afgedrukt", doelbinding: "arbeidsbemiddeling", kenmerk,
    gegevens: { zoekvraagId: id, aantal: getoond.length, vumIDs: getoond.flatMap(({ rij }) => [...rij.vumIDs]) },
  });
  return ok({ ...resultaten.value, getoond });
}
