import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { nobody, spawnNode } from "../../stack/processes";

/** How a process ended. */
export interface Einde {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly naMs: number;
}

/** A process of the stack that a test may kill. */
export interface Proces {
  readonly url: string;
  readonly pid: number;
  leeft(): boolean;
  /** What it wrote until now. */
  uitvoer(): string;
  /** SIGKILL: it gets no chance to do anything. */
  dood(): Promise<void>;
  /** SIGTERM, and what came of it. */
  vraagTeStoppen(): Promise<Einde>;
  /** For the end of a test: makes sure that it is gone. */
  ruimOp(): Promise<void>;
}

interface Start {
  readonly args: string[];
  readonly env: Record<string, string>;
  readonly url: string;
  /** Below `url`: the process is there when this answers below 500. */
  readonly klaarPad: string;
}

const KLAAR_BINNEN_MS = 60_000;

/** Starts Node with these arguments and waits until it answers. */
export async function startProces({ args, env, url, klaarPad }: Start): Promise<Proces> {
  const kind = spawnNode(args, { ...env, NODE_ENV: "production" }, "pipe", nobody);
  let uitvoer = "";
  for (const stroom of [kind.stdout, kind.stderr]) stroom?.on("data", (deel: Buffer) => void (uitvoer += deel.toString()));
  const einde = new Promise<Omit<Einde, "naMs">>((resolve) => kind.once("exit", (code, signal) => resolve({ code, signal })));
  const proces: Proces = {
    url,
    pid: kind.pid ?? 0,
    leeft: () => kind.exitCode === null && kind.signalCode === null,
    uitvoer: () => uitvoer,
    dood: async () => {
      send(kind, "SIGKILL");
      await einde;
    },
    vraagTeStoppen: async () => {
      const begonnen = performance.now();
      send(kind, "SIGTERM");
      return { ...(await einde), naMs: performance.now() - begonnen };
    },
    ruimOp: async () => {
      send(kind, "SIGKILL");
      await einde;
    },
  };
  await waitUntilAnswers(`${url}${klaarPad}`, proces);
  return proces;
}

async function waitUntilAnswers(url: string, { leeft, uitvoer }: Proces): Promise<void> {
  const tot = performance.now() + KLAAR_BINNEN_MS;
  while (performance.now() < tot) {
    if (!leeft()) throw new Error(`the process ended at once:\n${uitvoer()}`);
    if (await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(({ status }) => status < 500, () => false)) return;
    await wait(100);
  }
  throw new Error(`no answer at ${url}:\n${uitvoer()}`);
}

/** To the whole group: a process and what it started. */
function send(kind: ChildProcess, signal: NodeJS.Signals): void {
  if (kind.pid === undefined || kind.exitCode !== null || kind.signalCode !== null) return;
  process.kill(-kind.pid, signal);
}
