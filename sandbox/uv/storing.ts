import { setTimeout as sleep } from "node:timers/promises";
import { answerOf, type Antwoord } from "./antwoord";
import type { Storing } from "./scenarios";

/** Does what the scenario prescribes instead of, or before, the real answer. `hangUp` cuts the connection. */
export async function disturb(storing: Storing | undefined, answer: () => Promise<Antwoord>, hangUp: () => void, signal: AbortSignal): Promise<Antwoord> {
  switch (storing?.soort) {
    case undefined:
      return answer();
    case "fout":
      return answerOf(storing.fout);
    case "onleesbaar":
      return { status: 200, text: '{"vraagID": "kapot", "matches": [' };
    case "verbroken":
      hangUp();
      return { status: 503 };
    case "traag":
      await sleep(storing.ms, undefined, { signal }).catch(() => undefined);
      return answer();
  }
}
