import "server-only";
import { z } from "zod";
import { soortSchema } from "@/lib/standaard/soort";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magDetailOphalen, magVacaturesZoeken, magWerkzoekendenZoeken, type Recht } from "@/lib/toegang/rechten";
import { setBeoordeling } from "@/lib/zoeken/beoordelen";
import { startDetails } from "@/lib/zoeken/detail-ophalen";
import { deleteZoekvraag } from "@/lib/zoeken/verwijderen";
import { startZoekvraag } from "@/lib/zoeken/zoekvraag-starten";

/** May ask in at least one direction; the use case checks the one that is asked. */
const magErgensZoeken: Recht = (sessie) => {
  const vacatures = magVacaturesZoeken(sessie);
  return vacatures.ok ? vacatures : magWerkzoekendenZoeken(sessie);
};

export const zoeken = handeling({ schema: z.looseObject({ richting: soortSchema }), recht: magErgensZoeken, limiet: perMinuut(30, "zoekvragen-zoeken"), run: startZoekvraag });

/** Which results of which zoekvraag; keys as made by lib/zoeken/sleutel.ts. */
const ophaalSchema = z.object({
  zoekvraagId: z.uuid(),
  richting: soortSchema,
  sleutels: z.array(z.string().regex(/^[\w-]{16}$/)).min(1).max(10),
});

export const ophalen = handeling({
  schema: ophaalSchema,
  recht: magDetailOphalen,
  limiet: perMinuut(60, "zoekvragen-ophalen"),
  run: (sessie, { zoekvraagId, richting, sleutels }) => startDetails(sessie, zoekvraagId, richting, sleutels),
});

export const beoordelen = handeling({ schema: z.looseObject({}), recht: magErgensZoeken, limiet: perMinuut(240, "zoekvragen-beoordelen"), run: setBeoordeling });

export const verwijderen = handeling({ schema: z.object({ id: z.uuid() }), recht: magErgensZoeken, limiet: perMinuut(60, "zoekvragen-verwijderen"), run: (sessie, { id }) => deleteZoekvraag(sessie, id) });
