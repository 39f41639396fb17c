import { readStartregister } from "../../lib/beroepen/databestanden";
import { db } from "../../lib/db/client";
import type { OverigBeroep, Wereld } from "../../sandbox/bronnen/wereld";
import { readPlekken } from "./plekken";

/** Occupations whose vacatures nobody would believe: elected, military or self-employed. */
const ONGELOOFWAARDIG = /koninklijke|luchtmacht|marine\b|\bhoogleraar|ondernemer|minister|burgemeester|wethouder|staatssecretaris|kamerlid|geestelijke|marechaussee|marinier|softdrugs|seks/i;

function readOverigeBeroepen(): readonly OverigBeroep[] {
  const { beroepen, kennis } = readStartregister();
  return beroepen
    .filter(({ code, referentieCode, naam }) => code === referentieCode && !ONGELOOFWAARDIG.test(naam))
    .map(({ code, naam }) => ({ code, naam, gewicht: kennis.get(code)?.gewicht ?? 1 }));
}

/** What the generator is told of places and occupations. Other names of a job only count when the loaded register has them. */
export async function readWereld(): Promise<Wereld> {
  const codes = await db().beroep.findMany({ select: { code: true } });
  return { plekken: await readPlekken(), overigeBeroepen: readOverigeBeroepen(), bekendeCodes: new Set(codes.map(({ code }) => code)) };
}
