// Part of `npm run bench:load`: all users, in one light process. Each logs in, and works until the time is over.
import { availableParallelism } from "node:os";
import { z } from "zod";
import { writeDeel } from "../verslag";
import { leverAan } from "./aanleveren";
import { denk, DENKTIJD, kans, wacht } from "./denken";
import { closePools, Gebruiker } from "./gebruiker";
import { logIn } from "./inloggen";
import { Meetlat } from "./meetlat";
import { readBezig, readMeetpunt, type Meetpunt } from "./meter";
import { makePersonen, type Persoon } from "./personen";
import { toTabellen, type Verloop } from "./tabel";
import { zoekEnBekijk } from "./zoeken";

const { PORTAAL_URL, METRICS_TOKEN, BENCH_GEBRUIKERS, BENCH_MINUTEN, BENCH_TWEEDE_URL, SANDBOX_SCHAAL } = z
  .object({ PORTAAL_URL: z.string(), METRICS_TOKEN: z.string(), BENCH_GEBRUIKERS: z.coerce.number().int().positive(), BENCH_MINUTEN: z.coerce.number().positive(), BENCH_TWEEDE_URL: z.string().default(""), SANDBOX_SCHAAL: z.string() })
  .parse(process.env);

const UPLOADS = 0.05;
const MEET_ELKE_MS = 30_000;
/** Logging in is spread: about one a second, as between half past eight and nine. */
const INLOGGEN_MS = Math.min(BENCH_GEBRUIKERS * 900, BENCH_MINUTEN * 40_000);
/** After the last login, until everybody is somewhere else in their work. */
const OP_GANG_MS = Math.min(60_000, BENCH_MINUTEN * 20_000);

const meetlat = new Meetlat();
let voorbij = false;

/** As a load balancer that keeps everybody at one node. */
const knopen = [PORTAAL_URL, ...(BENCH_TWEEDE_URL === "" ? [] : [BENCH_TWEEDE_URL])];

async function werk(persoon: Persoon, knoop: string, begin: number): Promise<void> {
  await wacht(begin);
  const gebruiker = new Gebruiker({ portaal: PORTAAL_URL, knoop, adres: persoon.adres, meetlat });
  await logIn(gebruiker, persoon.sleutel);
  await denk("rondkijken");
  for (let vacatures = kans(0.5); !voorbij; vacatures = !vacatures) {
    await (kans(UPLOADS) ? leverAan(gebruiker) : zoekEnBekijk(gebruiker, vacatures ? "vacatures" : "werkzoekenden", persoon.plaats));
  }
}

async function meet(): Promise<Pick<Verloop, "punten" | "tweedePunten" | "kernen">> {
  const begonnen = performance.now();
  const [bezig, eigen] = [readBezig(), process.cpuUsage()];
  const punten = [await readMeetpunt(PORTAAL_URL, METRICS_TOKEN, begonnen)];
  const leesTweede = async (): Promise<Meetpunt[]> => (BENCH_TWEEDE_URL === "" ? [] : [await readMeetpunt(BENCH_TWEEDE_URL, METRICS_TOKEN, begonnen)]);
  const tweedePunten = await leesTweede();
  for (const eind = begonnen + BENCH_MINUTEN * 60_000; performance.now() < eind; ) {
    await wacht(Math.min(MEET_ELKE_MS, eind - performance.now()));
    punten.push(await readMeetpunt(PORTAAL_URL, METRICS_TOKEN, begonnen));
    tweedePunten.push(...(await leesTweede()));
    console.log(`${punten.at(-1)?.seconden} s: ${meetlat.verzoeken.length} requests, ${[...meetlat.fouten.values()].reduce((som, aantal) => som + aantal, 0)} errors, ${punten.at(-1)?.rssMb.toFixed(0)} MB, load ${punten.at(-1)?.load.toFixed(1)}`);
  }
  const seconden = (performance.now() - begonnen) / 1000;
  const gebruikt = process.cpuUsage(eigen);
  const nu = readBezig();
  const kernenVan = (van: readonly Meetpunt[]): number => ((van.at(-1)?.cpu ?? 0) - (van[0]?.cpu ?? 0)) / seconden;
  return {
    punten,
    tweedePunten,
    kernen: {
      eerste: kernenVan(punten),
      tweede: kernenVan(tweedePunten),
      gebruikers: (gebruikt.user + gebruikt.system) / 1e6 / seconden,
      machine: ((nu.werk - bezig.werk) / (nu.alles - bezig.alles)) * availableParallelism(),
    },
  };
}

const personen = makePersonen(BENCH_GEBRUIKERS);
const werkend = personen.map((persoon, index) =>
  werk(persoon, knopen[index % knopen.length] ?? PORTAAL_URL, (index * INLOGGEN_MS) / personen.length).catch((error: unknown) => {
    // What goes out from under a user when all is stopped is no error.
    if (!voorbij) meetlat.add({ soort: "user", ms: 0, fout: `stopped working: ${error instanceof Error ? error.message.slice(0, 120) : String(error)}` });
  }),
);
await wacht(INLOGGEN_MS + OP_GANG_MS);
meetlat.begin();
const gemeten = await meet();
meetlat.einde();
voorbij = true;
// Before the users go: a user in the middle of something then fails without being counted.
const tabellen = toTabellen({ gebruikers: BENCH_GEBRUIKERS, minuten: BENCH_MINUTEN, denktijd: DENKTIJD, schaal: SANDBOX_SCHAAL, meetlat, ...gemeten });
writeDeel(tabellen);
await closePools();
await Promise.race([Promise.allSettled(werkend), wacht(1_000)]);
process.exit(0);
