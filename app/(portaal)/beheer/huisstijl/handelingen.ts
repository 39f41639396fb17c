import "server-only";
import { z } from "zod";
import { resetHuisstijl, saveHuisstijl } from "@/lib/beheer/huisstijl/huisstijl";
import { kleurenSchema } from "@/lib/beheer/huisstijl/kleuren";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magHuisstijlBeheren } from "@/lib/toegang/rechten";

const recht = magHuisstijlBeheren;
const limiet = perMinuut(30, "huisstijl");

export const bewaren = handeling({ schema: kleurenSchema, recht, limiet, run: saveHuisstijl });
export const terugzetten = handeling({ schema: z.object({}), recht, limiet, run: resetHuisstijl });
