import "server-only";
import type { Uitnodigingsantwoord } from "@/components/beheer/organisaties/uitnodigen";
import type { BeheerFout } from "@/lib/beheer/toestaan";
import { env } from "@/lib/env";
import type { Result } from "@/lib/result";
import type { HandelingFout } from "@/lib/toegang/handeling";
import { toBeheerantwoord } from "../meldingen";

const dag = new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", day: "numeric", month: "long" });

/** The code with where and until when it can be used; this is the only time that it is seen. */
export function toUitnodigingsantwoord(gedaan: Result<{ code: string; verlooptOp: Date }, HandelingFout<BeheerFout>>): Uitnodigingsantwoord {
  if (gedaan.ok) return { ok: true, code: gedaan.value.code, tot: dag.format(gedaan.value.verlooptOp), adres: `${env().PORTAAL_URL}/uitnodiging` };
  return { ok: false, melding: toBeheerantwoord(gedaan, "").melding };
}
