import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Something that was started here. */
export interface Running {
  stop(): Promise<void>;
}

/** Takes whatever is started, at the moment it starts: a signal may come before it is ready. */
export type Register = (running: Running) => void;

/** Starts Node in a process group of its own, so that Ctrl-C reaches it (and what it starts) only through here, in order. */
export function spawnNode(args: string[], env: NodeJS.ProcessEnv, stdio: "pipe" | "inherit", register: Register): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", stdio, stdio], env, detached: true });
  register({ stop: () => stop(child) });
  return child;
}

/** Throws, in words, when something else listens at the address. */
export async function assertPortFree(url: string, setting: string): Promise<void> {
  const port = Number(new URL(url).port);
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () => reject(new Error(`Poort ${port} is bezet. Stop wat daar draait, of kies een ander adres met ${setting}.`)));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
}

/** Starts a server and waits until `readyUrl` answers 2xx. Throws when it stops or isn't ready in time. */
async function startServer(name: string, args: string[], env: Record<string, string>, readyUrl: string, register: Register, timeoutMs = 60_000): Promise<Running> {
  const child = spawnNode(args, { NODE_ENV: "production", ...env }, "inherit", register);
  const running = { stop: () => stop(child) };
  try {
    await waitUntilReady(name, child, readyUrl, timeoutMs);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return running;
}

async function waitUntilReady(name: string, child: ChildProcess, url: string, timeoutMs: number): Promise<void> {
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${name} stopte meteen (code ${child.exitCode})`);
    const answered = await fetch(url, { signal: AbortSignal.timeout(2000) }).then((response) => response.ok, () => false);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} was na ${timeoutMs / 1000} s nog niet klaar (${url})`);
}

/** Asks it and what it started to stop, and makes them after ten seconds. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  signalGroup(child, "SIGTERM");
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), 10_000);
  await ended;
  clearTimeout(timer);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/** For callers that stop what they get themselves. */
export const nobody: Register = () => {};

/** The portal as it runs in production: the standalone build. `adres`: where this node itself is to be found, when the public address leads to several. */
export const startPortaal = (env: Record<string, string>, register: Register = nobody, adres = env.PORTAAL_URL): Promise<Running> =>
  startServer("Portaal", [path.join(ROOT, ".next/standalone/server.js")], { ...env, HOSTNAME: "127.0.0.1" }, `${adres}/api/health/ready`, register);

/** The portal from source, reloading as it changes. */
export const startPortaalDev = (env: Record<string, string>, register: Register = nobody): Promise<Running> =>
  startServer("Portaal", [path.join(ROOT, "node_modules/next/dist/bin/next"), "dev", "-H", "127.0.0.1", "-p", env.PORT ?? "3000"], { ...env, NODE_ENV: "development" }, `${env.PORTAAL_URL}/api/health/ready`, register, 120_000);

/** The stand-in for the outside world: exchange and makelaar. */
export const startSandbox = (env: Record<string, string>, register: Register = nobody): Promise<Running> =>
  startServer("Sandbox", ["--import", "tsx", path.join(ROOT, "sandbox/start.ts")], env, `${env.EHERKENNING_ISSUER}/.well-known/openid-configuration`, register);
