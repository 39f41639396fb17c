import "server-only";
import { loadFindBeroep } from "@/lib/beroepen/beroepen";
import { distanceKm } from "@/lib/geo/afstand";
import { findPunt } from "@/lib/geo/punt";
import { loadPostcodes, type PostcodePunt, type Postcodes } from "@/lib/geo/postcodetabel";
import type { ResultaatRij } from "@/lib/rangschikking/rij";
import type { FindBeroep, RijContext } from "@/lib/rangschikking/rij-context";
import { toRij } from "@/lib/rangschikking/to-rij";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import type { GevondenMatches } from "./matches";
import { resultaatSleutel } from "./sleutel";

/** The rows that are ranked: each match with its distance to the place asked and the names of its beroepen. */
export async function toRijen(vraag: Zoekvraag, gevonden: GevondenMatches): Promise<ResultaatRij[]> {
  const [midden, postcodes, findBeroep] = await Promise.all([findPunt(vraag.gebied.postcode), loadPostcodes(), loadFindBeroep(vraag.beroepen.map(({ code }) => code))]);
  const contextOf = (vumID: string, postcode: string | undefined) => toContext(vumID, midden, pointOf(postcodes, postcode), findBeroep);
  return gevonden.soort === "vacatures"
    ? gevonden.matches.map((match) => toRij("vacatures", match, contextOf(match.vumID, match.adres?.postcode)))
    : gevonden.matches.map((match) => toRij("werkzoekenden", match, contextOf(match.vumID, match.mobiliteit.bemiddelingspostcode)));
}

const pointOf = (postcodes: Postcodes, postcode: string | undefined) => (postcode ? postcodes.pointOf(postcode) : undefined);

function toContext(vumID: string, midden: PostcodePunt | null, punt: PostcodePunt | undefined, findBeroep: FindBeroep): RijContext {
  return {
    key: resultaatSleutel(vumID),
    vumIDs: [vumID],
    km: midden && punt ? distanceKm(midden, punt) : null,
    kmGeschat: Boolean(midden?.geschat || punt?.geschat),
    plaats: punt?.plaats ?? null,
    findBeroep,
  };
}
