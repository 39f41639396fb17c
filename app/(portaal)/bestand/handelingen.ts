import "server-only";
import { z } from "zod";
import { conceptSchema, deleteConcept, saveConcept } from "@/lib/bestand/hand/concepten";
import { intrekkingSchema, withdrawRecords } from "@/lib/bestand/hand/intrekken";
import { publicatieSchema, publishRecord } from "@/lib/bestand/hand/publiceren";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magBestandWijzigen } from "@/lib/toegang/rechten";

const recht = magBestandWijzigen;

export const publiceren = handeling({ schema: publicatieSchema, recht, limiet: perMinuut(60, "bestand-publiceren"), run: publishRecord });

/** Often: a draft is kept shortly after each change. */
export const bewaren = handeling({ schema: conceptSchema, recht, limiet: perMinuut(120, "bestand-bewaren"), run: saveConcept });

export const weggooien = handeling({ schema: z.object({ conceptId: z.uuid() }), recht, limiet: perMinuut(60, "bestand-weggooien"), run: (sessie, { conceptId }) => deleteConcept(sessie, conceptId) });

export const intrekken = handeling({ schema: intrekkingSchema, recht, limiet: perMinuut(60, "bestand-intrekken"), run: withdrawRecords });
