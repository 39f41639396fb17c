import { vumFouten, type Berichtfout } from "@/lib/standaard/fouten";
import type { Soort } from "@/lib/standaard/soort";
import type { VumAdapter } from "./adapter";
import type { Detailuitkomst, Mislukking, Vraaguitkomst } from "./uitkomst";
import type { Verzending } from "./verzending";

const NOT_ASKED: Mislukking = { status: "unavailable", asked: false };
const NOT_AVAILABLE: Mislukking = { status: "unavailable", asked: true };

const toInvalid = ({ path, reason }: Berichtfout): Mislukking => ({ status: "invalid", path, reason });

/** What a request that brought no answer to read means. Undefined verzending: the circuit was open, nothing was sent. */
function toMislukking(adapter: VumAdapter, verzending: Verzending | undefined): Mislukking {
  switch (verzending?.soort) {
    case undefined:
      return NOT_ASKED;
    case "late":
      return { status: "late" };
    case "onbereikbaar":
      return NOT_AVAILABLE;
    case "teGroot":
      return { status: "invalid", path: "", reason: "too_big" };
    case "antwoord":
      if (verzending.status >= 500) return NOT_AVAILABLE;
      if (verzending.status < 400) return { status: "invalid", path: "", reason: "http_status" };
      return { status: "refused", httpStatus: verzending.status, code: adapter.readFoutcode(verzending.text) };
  }
}

/** Reads what came back on a selectievraag. */
export async function toVraaguitkomst<S extends Soort>(adapter: VumAdapter, soort: S, verzending: Verzending | undefined): Promise<Vraaguitkomst<S>> {
  if (verzending?.soort !== "antwoord" || verzending.status !== 200) return toMislukking(adapter, verzending);
  const gelezen = await adapter.readMatches(soort, verzending.text);
  if (!gelezen.ok) return toInvalid(gelezen.error);
  const { maximumAantalResultatenBereikt, matches: rijen, vraagID, terzijde, vreemdeVelden } = gelezen.value;
  return { status: maximumAantalResultatenBereikt ? "limitReached" : "answered", vraagID, rijen, terzijde, vreemdeVelden };
}

/** Reads what came back on a request for a detail. */
export function toDetailuitkomst<S extends Soort>(adapter: VumAdapter, soort: S, verzending: Verzending | undefined): Detailuitkomst<S> {
  if (verzending?.soort === "antwoord") {
    const { status, text } = verzending;
    if (status === 200) {
      const gelezen = adapter.readDetail(soort, text);
      return gelezen.ok ? { status: "opgehaald", ...gelezen.value } : { ...toInvalid(gelezen.error), maybeCounted: true };
    }
    const code = adapter.readFoutcode(text);
    if (code === vumFouten.detailsUsedUp.code) return { status: "budgetOp" };
    if (code === vumFouten.incomplete.code) return { status: "verdwenen" };
  }
  return { ...toMislukking(adapter, verzending), maybeCounted: isMaybeCounted(verzending) };
}

function isMaybeCounted(verzending: Verzending | undefined): boolean {
  switch (verzending?.soort) {
    case undefined:
    case "antwoord":
      return false;
    case "onbereikbaar":
      return verzending.maybeReceived;
    case "late":
    case "teGroot":
      return true;
  }
}
