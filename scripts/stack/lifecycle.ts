import type { Register, Running } from "./processes";

/** What must be undone at the end, last started first. */
const started: Running[] = [];
let ending = false;

/** Also stops what starts while all is being stopped. */
export const register: Register = (running) => void (ending ? running.stop() : started.push(running));

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  for (const running of started.reverse()) await running.stop();
  process.exit(code);
}

/** Does the work of a script and ends its process: with what it returns, 0 without, 1 after an error, 130 at a signal; what was registered is stopped first. */
export function runToEnd(work: () => Promise<number | void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void end(130));
  work().then(
    (code) => end(code ?? 0),
    (error: unknown) => {
      if (!ending) console.error(error instanceof Error ? error.message : error);
      return end(1);
    },
  );
}
