// `npm run sleutels:wissel`: encrypts what stands under an old key again under the first of VERSLEUTELING_SLEUTELS (docs/beheer.md, Key
// rotation). Ctrl-C stops after the values at hand; run it again to go on. Exit code 1 when something is left under another key.
import { closeDb } from "../lib/db/client";
import { wisselSleutels } from "../lib/db/sleutels-wisselen";
import { currentSleutelId } from "../lib/db/versleuteling";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

console.log(`Alles onder sleutel "${currentSleutelId()}" brengen.`);
const uitkomst = await wisselSleutels({
  signal: stop.signal,
  meld: ({ tabel, kolom, gewisseld, rest }) => {
    const over = Object.entries(rest).map(([sleutel, aantal]) => `${aantal} onder "${sleutel}"`);
    console.log(`${`${tabel}.${kolom}`.padEnd(32)} ${String(gewisseld).padStart(8)} gewisseld${over.length > 0 ? `, nog ${over.join(", ")}` : ""}`);
  },
});
await closeDb();

const over = uitkomst.some(({ rest }) => Object.keys(rest).length > 0);
if (stop.signal.aborted) console.log("Gestopt. Draai het nog eens om verder te gaan.");
else if (over) console.error("Niet alles is gewisseld: een portaal schrijft nog met de oude sleutel, of een sleutel hierboven staat niet in VERSLEUTELING_SLEUTELS. Draai het nog eens.");
else console.log("Geen enkele waarde staat nog onder een oude sleutel. Die mag nu uit VERSLEUTELING_SLEUTELS (docs/beheer.md, Key rotation).");
process.exit(over || stop.signal.aborted ? 1 : 0);
