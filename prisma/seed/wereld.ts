import { readStartregister } from "../../lib/beroepen/databestanden";
import type { OverigBeroep, Wereld } from "../../sandbox/bronnen/wereld";
import { readPlekken } from "./plekken";

/** Occupations whose vacatures nobody would believe: elected, military or self-employed. */
const ONGELOOFWAARDIG = /koninklijke|luchtmacht|marine\b|\bhoogleraar|ondernemer|minister|burgemeester|wethouder|staatssecretaris|kamerlid|huisvrouw|geestelijke/i;

function readOverigeBeroepen(): readonly OverigBeroep[] {
  const { beroepen, kennis } = readStartregister();
  return beroepen
    .filter(({ code, referentieCode, naam }) => code === referentieCode && !ONGELOOFWAARDIG.test(naam))
    .map(({ code, naam }) => ({ code, naam, gewicht: kennis.get(code)?.gewicht ?? 1 }));
}

/** What the generator is told of places and occupations: the startregister always, so that the same day gives the same records. */
export async function readWereld(): Promise<Wereld> {
  return { plekken: await readPlekken(), overigeBeroepen: readOverigeBeroepen() };
}
