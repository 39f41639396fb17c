import path from "node:path";
import { demoEnv } from "../../demo-env";
import { KNOOP_POORT, LUIK_POORT, MAKELAAR, UV } from "./adressen";
import { maakDatabase } from "./database";
import { startLuik, type Luik } from "./luik";
import { startProces, type Proces } from "./proces";

const ROOT = path.resolve(import.meta.dirname, "../../..");
export interface Opstelling {
  readonly databaseUrl: string;
  readonly luik: Luik;
  /** Starts node 1 or 2 of the built portal. `wacht`: until it can serve; else until it runs. */
  knoop(nummer: 1 | 2, anders?: { env?: Record<string, string>; wacht?: boolean }): Promise<Proces>;
  /** The stand-in for exchange and makelaar. */
  sandbox(anders?: Record<string, string>): Promise<Proces>;
  stop(): Promise<void>;
}

/**
 * A database of its own (`naam`), ports for two nodes of the built portal, and a hatch towards the exchange. Sets the environment of this
 * process as well, so that a test can use the portal's own use cases beside the nodes.
 */
export async function zetOp(naam: string): Promise<Opstelling> {
  const databaseUrl = await maakDatabase(`storingen_${naam}`);
  const env = demoEnv(databaseUrl);
  Object.assign(process.env, env);
  const luik = await startLuik(LUIK_POORT, UV);
  const gestart: Proces[] = [];
  const houdBij = async (proces: Promise<Proces>): Promise<Proces> => {
    gestart.push(await proces);
    return proces;
  };
  return {
    databaseUrl,
    luik,
    knoop: (nummer, { env: anders = {}, wacht = true } = {}) => {
      const poort = KNOOP_POORT + nummer - 1;
      return houdBij(startProces({
        args: [path.join(ROOT, ".next/standalone/server.js")],
        env: { ...env, LOG_LEVEL: "info", PORT: String(poort), HOSTNAME: "127.0.0.1", VUM_URL: `${luik.url}/vum/v3`, ...anders },
        url: `http://localhost:${poort}`,
        klaarPad: wacht ? "/api/health/ready" : "/api/health/live",
      }));
    },
    sandbox: (anders = {}) => houdBij(startProces({ args: ["--import", "tsx", path.join(ROOT, "sandbox/start.ts")], env: { ...env, ...anders }, url: MAKELAAR, klaarPad: "/.well-known/openid-configuration" })),
    stop: async () => {
      await Promise.all(gestart.map((proces) => proces.ruimOp()));
      await luik.stop();
    },
  };
}
