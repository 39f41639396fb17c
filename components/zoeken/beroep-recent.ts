import * as z from "zod/mini";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";
import { type BeroepOptie, toOptie } from "./beroep-optie";

const ADRES = "/api/beroepen/recent";
const GROEP = "Laatst gekozen";
const WIS = "wis-recent";
const MEEST = 8;

const antwoord = z.array(z.object({ code: z.string(), naam: z.string(), referentieberoep: z.object({ code: z.string(), naam: z.string() }) }));

const send = (method: "POST" | "DELETE", body: object) =>
  void fetch(ADRES, { method, keepalive: true, headers: { "content-type": "application/json" }, body: JSON.stringify(body) }).catch(() => undefined);

/** The occupations this account chose last, on whatever device: asked once per page, then kept in step here. */
export interface Recent {
  readonly load: () => Promise<BeroepOptie[]>;
  readonly remember: (beroep: GevraagdBeroep) => void;
  readonly forget: () => void;
}

const wisOptie: BeroepOptie = { value: WIS, label: "Wis deze lijst", group: GROEP, action: true };

export const isWis = ({ value }: BeroepOptie): boolean => value === WIS;

export function createRecent(): Recent {
  let known: Promise<GevraagdBeroep[]> | undefined;
  // Without an answer there are simply none; the next focus asks again.
  const ask = () => (known ??= fetchRecent().catch(() => ((known = undefined), [])));
  return {
    load: async () => {
      const beroepen = await ask();
      return beroepen.length === 0 ? [] : [...beroepen.map((beroep) => ({ ...toOptie(beroep), group: GROEP })), wisOptie];
    },
    remember: (beroep) => {
      send("POST", { code: beroep.code });
      known = ask().then((rest) => [beroep, ...rest.filter(({ code }) => code !== beroep.code)].slice(0, MEEST));
    },
    forget: () => {
      send("DELETE", {});
      known = Promise.resolve([]);
    },
  };
}

async function fetchRecent(): Promise<GevraagdBeroep[]> {
  const response = await fetch(ADRES);
  if (!response.ok) throw new Error(`recent: ${response.status}`);
  return antwoord.parse(await response.json()).map(({ code, naam, referentieberoep }) => ({ code, naam, referentieCode: referentieberoep.code, referentieNaam: referentieberoep.naam, herkomst: "gekozen" }));
}
