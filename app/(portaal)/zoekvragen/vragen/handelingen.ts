import "server-only";
import { z } from "zod";
import { soortSchema } from "@/lib/standaard/soort";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magVacaturesZoeken, magWerkzoekendenZoeken } from "@/lib/toegang/rechten";
import { cancelZoekvraag } from "@/lib/zoeken/annuleren";
import { startVerruimingen } from "@/lib/zoeken/verruimingen";
import { repeatZoekvraag } from "@/lib/zoeken/zoekvraag-starten";

const metId = z.object({ id: z.uuid() });

/** Cancelling is of a zoekvraag in either direction: both rights ask the same; the use case checks the one it is about. */
export const annuleren = handeling({ schema: metId, recht: magVacaturesZoeken, limiet: perMinuut(60, "zoekvragen-vragen-annuleren"), run: (sessie, { id }) => cancelZoekvraag(sessie, id) });

export const herhalen = handeling({
  schema: z.object({ id: z.uuid(), richting: soortSchema }),
  recht: magVacaturesZoeken,
  limiet: perMinuut(30, "zoekvragen-vragen-herhalen"),
  run: (sessie, { id, richting }) => repeatZoekvraag(sessie, id, richting),
});

/** Vacatures are counted by themselves; kandidaten when somebody asks for it. */
export const tellen = handeling({ schema: metId, recht: magWerkzoekendenZoeken, limiet: perMinuut(10, "zoekvragen-vragen-tellen"), run: (sessie, { id }) => startVerruimingen(sessie, id) });
