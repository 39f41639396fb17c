import "server-only";
import { z } from "zod";
import { soortSchema } from "@/lib/standaard/soort";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magVacaturesZoeken, magWerkzoekendenZoeken, type Recht } from "@/lib/toegang/rechten";
import { openResultaat } from "@/lib/zoeken/resultaat-openen";
import { keepWeegvoorkeur, weegkeuzeSchema } from "@/lib/zoeken/weegvoorkeur";

/** May ask in at least one direction; the use cases check the one that it is about. */
const magErgensZoeken: Recht = (sessie) => {
  const vacatures = magVacaturesZoeken(sessie);
  return vacatures.ok ? vacatures : magWerkzoekendenZoeken(sessie);
};

export const wegingBewaren = handeling({
  schema: z.object({ richting: soortSchema, keuze: weegkeuzeSchema }),
  recht: magErgensZoeken,
  limiet: perMinuut(60, "zoekvragen-weergave-wegingBewaren"),
  run: (sessie, { richting, keuze }) => keepWeegvoorkeur(sessie, richting, keuze),
});

export const rijOpenen = handeling({
  schema: z.object({ zoekvraagId: z.uuid(), sleutel: z.string().regex(/^[\w-]{16}$/) }),
  recht: magErgensZoeken,
  limiet: perMinuut(120, "zoekvragen-weergave-rijOpenen"),
  run: (sessie, { zoekvraagId, sleutel }) => openResultaat(sessie, zoekvraagId, sleutel),
});
