import "server-only";
import { z } from "zod";
import { kiesIndeling } from "@/lib/bestand/levering/kolommen";
import { kiesKoprij } from "@/lib/bestand/levering/koprij";
import { publiceerLevering } from "@/lib/bestand/levering/publiceren";
import { stopLevering } from "@/lib/bestand/levering/stoppen";
import { beslisBeroep, beslisCompetentie, controleer } from "@/lib/bestand/levering/teksten";
import { undoLevering } from "@/lib/bestand/levering/terugdraaien";
import { voorbeeld } from "@/lib/bestand/levering/voorbeeld";
import { handeling } from "@/lib/toegang/handeling";
import { perMinuut } from "@/lib/toegang/limiet";
import { magBestandWijzigen } from "@/lib/toegang/rechten";

const recht = magBestandWijzigen;
const id = z.uuid();
/** By column; no file has more columns (lib/bestand/lezen/grenzen.ts). */
const doelen = z.array(z.string().max(40).nullable()).max(300);
const aantal = z.int().min(0);

export const stoppen = handeling({ schema: z.object({ id }), recht, limiet: perMinuut(60, "bestand-aanleveren-stoppen"), run: (sessie, input) => stopLevering(sessie, input.id) });

export const tonen = handeling({ schema: z.object({ id, doelen }), recht, limiet: perMinuut(240, "levering-voorbeeld"), run: (sessie, input) => voorbeeld(sessie, input.id, input.doelen) });

export const indelen = handeling({ schema: z.object({ id, doelen }), recht, limiet: perMinuut(60, "bestand-aanleveren-indelen"), run: (sessie, input) => kiesIndeling(sessie, input.id, input.doelen) });

export const koprijKiezen = handeling({ schema: z.object({ id, koprij: z.int().min(1).nullable() }), recht, limiet: perMinuut(30, "levering-koprij"), run: (sessie, input) => kiesKoprij(sessie, input.id, input.koprij) });

export const beslissen = handeling({
  schema: z.object({ id, tekst: z.string().min(1).max(300), codes: z.array(z.string().regex(/^\d{1,10}$/)).max(5) }),
  recht,
  limiet: perMinuut(240, "levering-beroep"),
  run: (sessie, input) => beslisBeroep(sessie, input.id, input.tekst, input.codes),
});

export const beslissenCompetentie = handeling({
  schema: z.object({ id, tekst: z.string().min(1).max(300), code: z.string().regex(/^(241\d\d)?$/) }),
  recht,
  limiet: perMinuut(240, "levering-competentie"),
  run: (sessie, input) => beslisCompetentie(sessie, input.id, input.tekst, input.code),
});

export const controleren = handeling({ schema: z.object({ id }), recht, limiet: perMinuut(60, "bestand-aanleveren-controleren"), run: (sessie, input) => controleer(sessie, input.id) });

const verschil = z.object({ nieuw: aantal, gewijzigd: aantal, ongewijzigd: aantal, weg: aantal, bezwaar: aantal, gesloten: aantal, geslotenWeg: aantal, fout: aantal });

export const publiceren = handeling({
  schema: z.object({ id, intrekken: z.boolean(), verwacht: verschil }),
  recht,
  limiet: perMinuut(30, "bestand-aanleveren-publiceren"),
  run: (sessie, { id: levering, ...bevestigd }) => publiceerLevering(sessie, levering, bevestigd),
});

export const terugdraaien = handeling({ schema: z.object({ id }), recht, limiet: perMinuut(30, "bestand-aanleveren-terugdraaien"), run: (sessie, input) => undoLevering(sessie, input.id) });
