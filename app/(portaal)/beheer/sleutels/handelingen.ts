import "server-only";
import { z } from "zod";
import { createSleutel, revokeSleutel, sleutelnaamSchema } from "@/lib/beheer/sleutels/sleutels";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magSleutelsBeheren } from "@/lib/toegang/rechten";

const recht = magSleutelsBeheren;
const limiet = perMinuut(20, "sleutels");

export const maken = handeling({ schema: z.object({ naam: sleutelnaamSchema }), recht, limiet, run: createSleutel });
export const intrekken = handeling({ schema: z.object({ id: z.int32().positive(), bevestiging: z.string().max(200) }), recht, limiet, run: revokeSleutel });
