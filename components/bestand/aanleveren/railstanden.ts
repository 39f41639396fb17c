import { isOpen, type Levering, STAPPEN, type Stap } from "./levering";
import { getal, tel, telRijen } from "./woorden";

/** One station of the rail. */
export interface Railstand {
  readonly stap: Stap;
  readonly label: string;
  /** What is known of it: "412 rijen", "3 te kiezen". */
  readonly noot: string | undefined;
  readonly status: "gedaan" | "bezig" | "straks" | "niet nodig";
  /** Whether one can go there now. */
  readonly bereikbaar: boolean;
}

const LABELS: Record<Stap, string> = { bestand: "Bestand", kolommen: "Kolommen", beroepen: "Beroepen", controle: "Controle", publiceren: "Publiceren" };

/** How the five steps of a delivery stand; without a delivery only the first is open. Who looks at publishing (`nu`) is done with the report. */
export function railstanden(levering: Levering | null, nu: Stap): Railstand[] {
  const bereikt = levering ? STAPPEN.indexOf(levering.stand === "controle" && nu === "publiceren" ? nu : levering.stap) : 0;
  const klaar = levering !== null && ["gepubliceerd", "ongedaan"].includes(levering.stand);
  return STAPPEN.map((stap, index) => {
    const overgeslagen = stap === "kolommen" && levering?.soortBestand === "json";
    const status = overgeslagen ? "niet nodig" : index < bereikt || klaar ? "gedaan" : index === bereikt ? "bezig" : "straks";
    return { stap, label: LABELS[stap], noot: overgeslagen ? "niet nodig" : levering ? nootVan(stap, levering) : undefined, status, bereikbaar: levering !== null && !overgeslagen && magNaar(stap, index, bereikt, levering) };
  });
}

/** Back to any step that was reached; to publishing from the report on. After publishing the rows are gone, so only what is still kept. */
function magNaar(stap: Stap, index: number, bereikt: number, levering: Levering): boolean {
  if (!isOpen(levering)) return stap === "bestand" || (["gepubliceerd", "terugdraaien", "ongedaan"].includes(levering.stand) && (stap === "controle" || stap === "publiceren"));
  return index <= bereikt || (stap === "publiceren" && levering.stand === "controle");
}

function nootVan(stap: Stap, { stand, rijen, nietGebruikt, teBeslissen, uitslag, kolommenBekend, ...levering }: Levering): string | undefined {
  const voorbij = STAPPEN.indexOf(levering.stap) > STAPPEN.indexOf(stap);
  if (stap === "bestand") return rijen > 0 ? telRijen(rijen) : undefined;
  if (stap === "kolommen") return !voorbij ? undefined : kolommenBekend ? "van de vorige keer" : nietGebruikt.length > 0 ? `${getal(nietGebruikt.length)} ${nietGebruikt.length === 1 ? "gaat" : "gaan"} niet mee` : "ingedeeld";
  if (stap === "beroepen") return stand === "beroepen" || voorbij ? (teBeslissen > 0 ? `${getal(teBeslissen)} nog open` : "herkend") : undefined;
  if (stap === "controle") return uitslag ? (uitslag.samenvatting.fout > 0 ? tel(uitslag.samenvatting.fout, "fout", "fouten") : "geen fouten") : undefined;
  return stand === "gepubliceerd" ? "gedaan" : stand === "ongedaan" ? "teruggedraaid" : undefined;
}
