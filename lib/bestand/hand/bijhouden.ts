import "server-only";
import { fillKwaliteit } from "./kwaliteit-aanvullen";
import { purgeHandwerk } from "./opruimen";
import { withdrawGesloten } from "./sluiten";

/** What happens to the own bestand by itself, every ten minutes: closing dates, drafts past their term, scores that are missing. */
export async function houdHandwerkBij(): Promise<void> {
  await withdrawGesloten();
  await purgeHandwerk();
  await fillKwaliteit();
}
