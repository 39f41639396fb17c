import { answerOf, type Antwoord } from "./antwoord";
import type { Soort } from "@/lib/standaard/soort";
import type { Koppelvlak } from "./koppelvlak";
import { readVraag } from "./selectievraag";
import type { Uitwisseling } from "./uitwisseling";
import { askAll } from "./uitvraag";

export interface Vraagverzoek {
  readonly koppelvlak: Koppelvlak;
  readonly soort: Soort;
  readonly fromParty: string;
  readonly body: string;
  /** Aborted when the asker hangs up. */
  readonly signal: AbortSignal;
}

/** Answers `POST …/matches`: asks the bronnen, gives every hit a pseudonym and the question an id. */
export async function answerVraag(uv: Uitwisseling, { koppelvlak, soort, fromParty, body, signal }: Vraagverzoek): Promise<Antwoord> {
  const gelezen = readVraag(koppelvlak, soort, body);
  if ("fout" in gelezen) return answerOf(gelezen.fout);
  const vraag = { koppelvlak, soort, fromParty, vraagObject: gelezen.vraagObject };
  const oogst = await askAll(uv.scenarios.gevraagd, vraag, uv.termijnen, signal);
  if (oogst.gemist.length > 0) console.warn(`sandbox-uv: ${oogst.gemist.length} van ${uv.scenarios.gevraagd.length} bronnen zonder antwoord (${[...new Set(oogst.gemist)].join(", ")})`);
  const { vraagID, vumIDs } = uv.vragen.note(fromParty, oogst.treffers.map((treffer) => treffer.vindplaats));
  const matches = oogst.treffers.map(({ rij }, index) => ({ ...rij, vumID: vumIDs[index] }));
  return { status: 200, text: JSON.stringify({ vraagID, maximumAantalResultatenBereikt: oogst.maximumBereikt, matches }) };
}
