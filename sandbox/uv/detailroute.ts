import { answerOf, type Antwoord } from "./antwoord";
import type { Bronantwoord } from "./bron";
import { detailsUsedUp, incomplete, internal, unavailable } from "./fouten";
import type { Soort } from "@/lib/standaard/soort";
import { NAMEN, type Koppelvlak } from "./koppelvlak";
import type { Uitwisseling } from "./uitwisseling";
import { MAXIMUM_DETAILS, type Detailrecht } from "./vragen";

export interface Detailverzoek {
  readonly koppelvlak: Koppelvlak;
  readonly soort: Soort;
  readonly fromParty: string;
  readonly vumID: string;
  readonly signal: AbortSignal;
}

/** Answers `GET …/{vumID}`. A detail counts only when the bron delivered it. */
export async function answerDetail(uv: Uitwisseling, verzoek: Detailverzoek): Promise<Antwoord> {
  const aanvraag = uv.vragen.request(verzoek.fromParty, verzoek.soort, verzoek.vumID);
  if (aanvraag.status === "unknown") return answerOf(incomplete("onbekend vumID"));
  if (aanvraag.status === "usedUp") return answerOf(detailsUsedUp(MAXIMUM_DETAILS));
  const antwoord = await fetchFromBron(uv, verzoek, aanvraag.recht);
  if (antwoord.status !== 200) aanvraag.recht.release();
  return antwoord;
}

async function fetchFromBron(uv: Uitwisseling, verzoek: Detailverzoek, { vindplaats }: Detailrecht): Promise<Antwoord> {
  const bron = uv.scenarios.findBron(vindplaats.bronOin);
  if (!bron) return answerOf(unavailable("de bron is niet meer aangesloten"));
  const { koppelvlak, soort, fromParty } = verzoek;
  const signal = AbortSignal.any([verzoek.signal, AbortSignal.timeout(uv.termijnen.bronMs)]);
  const antwoord = await bron.detail({ koppelvlak, soort, fromParty, eigenId: vindplaats.eigenId }, signal).catch(() => undefined);
  return antwoord ? passOn(antwoord, soort, bron.oin) : answerOf(unavailable("de bron antwoordde niet"));
}

/** Passes on what the bron said. Its record goes in letter by letter: the detail is verbatim. */
function passOn({ status, text }: Bronantwoord, soort: Soort, bronOin: string): Antwoord {
  if (status === 400) return answerOf(incomplete("de bron kent dit record niet (meer)"));
  if (status !== 200) return answerOf(unavailable("de bron kon niet antwoorden"));
  if (!isJsonObject(text)) return answerOf(internal("het antwoord van de bron was onleesbaar"));
  return { status: 200, text: `{"bronID":${JSON.stringify(bronOin)},"${NAMEN[soort].detailVeld}":${text}}` };
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
