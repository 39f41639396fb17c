import { cpus, loadavg, setPriority, totalmem } from "node:os";

/** Above what else the machine does: the portal is measured, not its neighbours. Children inherit it. */
const PRIORITEIT = -10;

/** Raises the priority of this process and all it starts, where the system allows that (root). Returns whether it did. */
export function takePriority(): boolean {
  try {
    setPriority(PRIORITEIT);
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
