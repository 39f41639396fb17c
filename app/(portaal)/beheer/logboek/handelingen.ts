import "server-only";
import { z } from "zod";
import { controleerLogboek } from "@/lib/beheer/logboek/controleren";
import { logboekvraagSchema } from "@/lib/beheer/logboek/filter";
import { searchLogboek } from "@/lib/beheer/logboek/lezen";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magLogboekZien } from "@/lib/toegang/rechten";

export const zoeken = handeling({ schema: logboekvraagSchema, recht: magLogboekZien, limiet: perMinuut(60, "beheer-logboek-zoeken"), run: searchLogboek });
export const controleren = handeling({ schema: z.object({}), recht: magLogboekZien, limiet: perMinuut(4, "logboek-controleren"), run: controleerLogboek });
