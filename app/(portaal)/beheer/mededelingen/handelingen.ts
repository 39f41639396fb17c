import "server-only";
import { z } from "zod";
import { mededelingSchema, removeMededeling, saveMededeling } from "@/lib/beheer/mededelingen/mededelingen";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magPortaalBeheren } from "@/lib/toegang/rechten";

const recht = magPortaalBeheren;
const limiet = perMinuut(30, "mededelingen");
const id = z.coerce.number().int().positive().max(2_147_483_647);

export const bewaren = handeling({ schema: mededelingSchema.and(z.object({ id: id.optional() })), recht, limiet, run: saveMededeling });
export const verwijderen = handeling({ schema: z.object({ id }), recht, limiet, run: removeMededeling });
