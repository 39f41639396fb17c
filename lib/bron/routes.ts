import "server-only";
import { metingen } from "@/lib/metingen";
import { err, ok, type Result } from "@/lib/result";
import { CONTRACTVERSIE, type Contractversie } from "@/lib/standaard/berichtheaders";
import type { Berichtfout } from "@/lib/standaard/fouten";
import type { SelectievraagVan } from "@/lib/standaard/parse-selectievraag";
import { idVeld, type Soort } from "@/lib/standaard/soort";
import { recordLoseVerwerking } from "@/lib/verantwoording/verwerking";
import { answerMatches, findDetail } from "./antwoorden";
import { handleBericht, rejectBericht } from "./bericht";
import { readText } from "./lees-tekst";
import { parseVraag, toMatchesIn } from "./versies";

/** A selectievraag is small; the largest one that makes sense is some tens of kB. */
const MAX_VRAAG_BYTES = 256 * 1024;

const EIGEN_ID = /^[a-zA-Z0-9_.-]{1,200}$/;

/** `POST …/matches`: answers a selectievraag and accounts for it in the log of the organisation that was asked. */
export const postMatches = (soort: Soort, request: Request, versie: Contractversie = CONTRACTVERSIE): Promise<Response> =>
  handleBericht(request, async ({ organisatieId, vragendeOin }) => {
    const vraag = await readVraag(versie, soort, request);
    if (!vraag.ok) return rejectBericht(vraag.error);
    const { matches, maximumAantalResultatenBereikt } = await answerMatches(soort, organisatieId, vraag.value);
    metingen().treffers.observe({ soort }, matches.length);
    const gegevens = { vragendePartij: vragendeOin, soort, aantal: matches.length, maximumBereikt: maximumAantalResultatenBereikt };
    await recordLoseVerwerking({ organisatieId, handeling: "selectievraag beantwoord", doelbinding: "arbeidsbemiddeling", gegevens });
    return ok(`{"maximumAantalResultatenBereikt":${maximumAantalResultatenBereikt},"matches":[${(await toMatchesIn(versie, soort, matches)).join(",")}]}`);
  }, versie);

/** `GET …/{id}`: the record as it was delivered, translated when that was in another version. An unknown id is 400.02 (architecture.md, "Unknown things at the bron"). */
export const getDetail = (soort: Soort, request: Request, id: string, versie: Contractversie = CONTRACTVERSIE): Promise<Response> =>
  handleBericht(request, async ({ organisatieId, vragendeOin }) => {
    const path = idVeld[soort];
    if (!EIGEN_ID.test(id)) return rejectBericht({ fout: "malformed", path, reason: "invalid_format" });
    const record = await findDetail(soort, organisatieId, id, versie);
    if (record === null) return rejectBericht({ fout: "incomplete", path, reason: "unknown_id" });
    await recordLoseVerwerking({ organisatieId, handeling: "detail verstrekt", doelbinding: "arbeidsbemiddeling", gegevens: { vragendePartij: vragendeOin, soort, id } });
    return ok(record);
  }, versie);

async function readVraag<S extends Soort>(versie: Contractversie, soort: S, request: Request): Promise<Result<SelectievraagVan<S>, Berichtfout>> {
  const malformed = (reason: string) => err<Berichtfout>({ fout: "malformed", path: "", reason });
  const text = await readText(request, MAX_VRAAG_BYTES);
  if (!text.ok) return malformed(text.error === "te groot" ? "too_big" : "invalid_utf8");
  if (text.value.trim() === "") return err({ fout: "incomplete", path: "", reason: "body_absent" });
  const body = parseJson(text.value);
  return body.ok ? parseVraag(versie, soort, body.value) : malformed("invalid_json");
}

function parseJson(text: string): Result<unknown, SyntaxError> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return err(error);
    throw error;
  }
}
