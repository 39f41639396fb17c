import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** A server that was started here. */
export interface Running {
  stop(): Promise<void>;
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
export async function startServer(name: string, args: string[], env: Record<string, string>, readyUrl: string, timeoutMs = 60_000): Promise<Running> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"], env: { NODE_ENV: "production", ...env }, detached: true });
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
    if (child.exitCode !== null) throw new Error(`${name} stopte meteen (code ${child.exitCode})`);
    const answered = await fetch(url, { signal: AbortSignal.timeout(2000) }).then((response) => response.ok, () => false);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} was na ${timeoutMs / 1000} s nog niet klaar (${url})`);
}

/** Asks it to stop, and makes it after ten seconds. Started detached, so that Ctrl-C reaches it only through here, in order. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(timer);
}

/** The portal as it runs in production: the standalone build. */
export const startPortaal = (env: Record<string, string>): Promise<Running> =>
  startServer("Portaal", [path.join(ROOT, ".next/standalone/server.js")], { ...env, HOSTNAME: "127.0.0.1" }, `${env.PORTAAL_URL}/api/health/ready`);

/** The portal from source, reloading as it changes. */
export const startPortaalDev = (env: Record<string, string>): Promise<Running> =>
  startServer("Portaal", [path.join(ROOT, "node_modules/next/dist/bin/next"), "dev", "-H", "127.0.0.1", "-p", env.PORT ?? "3000"], { ...env, NODE_ENV: "development" }, `${env.PORTAAL_URL}/api/health/ready`, 120_000);

/** The stand-in for the outside world: exchange and makelaar. */
export const startSandbox = (env: Record<string, string>): Promise<Running> =>
  startServer("Sandbox", ["--import", "tsx", path.join(ROOT, "sandbox/start.ts")], env, `${env.EHERKENNING_ISSUER}/.well-known/openid-configuration`);
