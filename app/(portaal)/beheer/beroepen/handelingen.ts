import "server-only";
import { z } from "zod";
import { addEigenWoord, dropGemist, removeEigenWoord } from "@/lib/beroepen/eigen-woorden-beheren";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magWoordenlijstBeheren } from "@/lib/toegang/rechten";

const recht = magWoordenlijstBeheren;
const woord = z.string().trim().min(1).max(60);
const woordBijBeroep = z.object({ woord, code: z.string().regex(/^\d{1,10}$/) });

export const toevoegen = handeling({ schema: woordBijBeroep, recht, limiet: perMinuut(60, "beheer-beroepen-toevoegen"), run: addEigenWoord });
export const verwijderen = handeling({ schema: woordBijBeroep, recht, limiet: perMinuut(60, "beheer-beroepen-verwijderen"), run: removeEigenWoord });
export const weglaten = handeling({ schema: z.object({ term: woord }), recht, limiet: perMinuut(60, "beheer-beroepen-weglaten"), run: (sessie, { term }) => dropGemist(sessie, term) });
