import { startPortaal } from "../stack/processes";

/** Not that of the demo, which may be running. */
const URL_PORTAAL = process.env.BENCH_PORTAAL_URL ?? "http://localhost:3190";

/** Runs `work` against the built portal on this process's database, and stops it. */
export async function withPortaal<T>(work: (url: string) => Promise<T>): Promise<T> {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const portaal = await startPortaal({ ...env, PORTAAL_URL: URL_PORTAAL, NEXTAUTH_URL: URL_PORTAAL, PORT: new URL(URL_PORTAAL).port, LOG_LEVEL: "warn" });
  try {
    return await work(URL_PORTAAL);
  } finally {
    await portaal.stop();
  }
}
