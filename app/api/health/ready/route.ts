import { log } from "@/lib/log";
import { gezondheid } from "../antwoord";
import { checkGereed } from "./gereed";

export const dynamic = "force-dynamic";

/** This node can serve requests. The reason why not goes to the log, not to who asks. */
export async function GET(): Promise<Response> {
  const gereed = await checkGereed();
  if (gereed.ok) return gezondheid("ok", 200);
  log.error(gereed.error, "not ready");
  return gezondheid("niet gereed", 503);
}
