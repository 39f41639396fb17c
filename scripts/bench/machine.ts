import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, setPriority, totalmem } from "node:os";

/** Above what else the machine does: the portal is measured, not its neighbours. Children inherit it. */
const PRIORITEIT = -10;

const OPNIEUW_MS = 2_000;

/** Processes that this one started, and those that they started. Linux only. */
function nakomelingen(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  const kinderen = existsSync(file) ? readFileSync(file, "utf8").trim().split(" ").filter(Boolean).map(Number) : [];
  return [pid, ...kinderen.flatMap(nakomelingen)];
}

/**
 * Linux shares processors over sessions first (autogroup), and by priority only within each: a server in a session of its own would get no more than
 * any other session, whatever its priority. What isn't there any more, or isn't ours, is left alone.
 */
function raiseSessions(): void {
  for (const pid of nakomelingen(process.pid)) {
    try {
      writeFileSync(`/proc/${pid}/autogroup`, String(PRIORITEIT));
    } catch {
      // It ended meanwhile, or this system shares otherwise.
    }
  }
}

/** Raises the priority of this process and all it starts, where the system allows that (root). Returns whether it did. */
export function takePriority(): boolean {
  try {
    setPriority(PRIORITEIT);
    raiseSessions();
    setInterval(raiseSessions, OPNIEUW_MS).unref();
    return true;
  } catch {
    return false;
  }
}

/** Processes that ran or waited, averaged over the last minute: above the number of cores the absolute times say little. */
export const readLoad = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** The machine in one line. */
export function describeMachine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}
