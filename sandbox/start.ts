import { startMakelaar } from "./makelaar/server";
import { readInstellingen } from "./instellingen";
import { startUv } from "./uv/server";

/** Starts the stand-ins for the outside world: the exchange and the eHerkenning-makelaar. SIGINT and SIGTERM stop both. */
async function start(): Promise<void> {
  const instellingen = readInstellingen(process.env);
  const draaiend = await Promise.all([startUv(instellingen), startMakelaar(instellingen)]);
  console.log(`Sandbox: uitwisselingsvoorziening ${draaiend[0].url}/vum/v3, makelaar ${draaiend[1].url}`);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void Promise.all(draaiend.map((server) => server.stop())).then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

await start();
