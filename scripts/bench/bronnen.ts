// Part of `npm run bench`: one question to 343 bronnen, through the sandbox UV and over HTTP to the built portal.
import { closeDb } from "@/lib/db/client";
import { toBeroepsUri } from "@/lib/standaard/beroepscode";
import { Agent } from "undici";
import { PORTAAL_OIN, UV_OIN, organisatieNamed } from "../../sandbox/organisaties";
import type { Bron } from "../../sandbox/uv/bron";
import { createHttpBron } from "../../sandbox/uv/httpbron";
import { createAdresboek } from "../../sandbox/uv/partijen";
import { listen } from "../../sandbox/uv/server";
import { createUitwisseling } from "../../sandbox/uv/uitwisseling";
import { ensureBuilt } from "../stack/build";
import { ensureBronnen } from "./bronnen-maken";
import { readLoad } from "./machine";
import { median, quantile } from "./tijden";
import { withPortaal } from "./portaal";
import { writeDeel } from "./verslag";

const BRONNEN = 343;
const PER_VRAAG = 8;
const WARM_UP = 2;
/** As the exchange of the demo has them. */
const CONNECTIONS = 128;
/** Known to the exchange, answering nothing. */
const DRAGERS = [UV_OIN, PORTAAL_OIN].map((oin) => ({ oin, naam: "Drager", suwiPartij: oin === UV_OIN, levert: false }));
const VRAGER = organisatieNamed("Gemeente Veldhoven").oin;

/** The same bron, telling `onAnswer` when an answer was there in time. */
const counted = (bron: Bron, onAnswer: () => void): Bron => ({
  ...bron,
  matches: async (vraag, signal) => {
    const antwoord = await bron.matches(vraag, signal);
    if (antwoord.status === 200) onAnswer();
    return antwoord;
  },
});

/** What is asked, from what people ask to the most that can be. */
const VRAGEN: Readonly<Record<string, object>> = {
  "one beroep, 25 km": { selectiegebied: { postcode: "3511AB", afstand: 25 }, "beroep.codeBeroepsnaam": { $eq: toBeroepsUri("7737") } },
  "no beroep, 24 hours or more, 25 km": { selectiegebied: { postcode: "3511AB", afstand: 25 }, "werktijden.aantalWerkurenPerWeekMaximaal": { $gte: 24 } },
  "nothing else than 150 km": { selectiegebied: { postcode: "5501AB", afstand: 150 } },
};

async function ask(url: string, vraagObject: unknown): Promise<{ ms: number; matches: number }> {
  const start = performance.now();
  const response = await fetch(`${url}/vum/v3/vacatures/matches`, {
    method: "POST",
    headers: {
      "content-type": "application/json", "API-Version": "3.0.0", "X-VUM-berichtVersie": "3.0.0", "X-VUM-fromParty": VRAGER, "X-VUM-toParty": UV_OIN, "X-VUM-viaParty": PORTAAL_OIN,
    },
    body: JSON.stringify({ vraagObject }),
  });
  const text = await response.text();
  const ms = performance.now() - start;
  if (response.status !== 200) throw new Error(`the exchange answered ${response.status} ${text.slice(0, 200)}`);
  return { ms, matches: JSON.parse(text).matches.length };
}

await ensureBuilt(() => {});
const organisaties = await ensureBronnen(BRONNEN);
await closeDb();

const regels = await withPortaal(async (portaalUrl) => {
  const dispatcher = new Agent({ connections: CONNECTIONS });
  const partijen = organisaties.map(({ oin, naam }) => ({ oin, naam, suwiPartij: true, levert: true }));
  let answers = 0;
  const bronnen = partijen.map(({ oin }) =>
    counted(createHttpBron({ oin, baseUrl: `${portaalUrl}/api/bron`, viaParty: PORTAAL_OIN, geheim: process.env.BRON_GEDEELD_GEHEIM, dispatcher }), () => (answers += 1)),
  );
  const uv = await listen(createUitwisseling({ uvOin: UV_OIN, adresboek: createAdresboek([...partijen, ...DRAGERS]), bronnen }), 0);
  try {
    const regels: string[] = [];
    for (const [naam, vraagObject] of Object.entries(VRAGEN)) {
      const loadBefore = readLoad();
      const asked: { ms: number; answers: number; matches: number }[] = [];
      for (let i = 0; i < WARM_UP + PER_VRAAG; i += 1) {
        answers = 0;
        const { ms, matches } = await ask(uv.url, vraagObject);
        if (i >= WARM_UP) asked.push({ ms, answers, matches });
      }
      const times = asked.map(({ ms }) => ms);
      const complete = asked.filter((one) => one.answers === BRONNEN).length;
      const cells = [naam, PER_VRAAG, median(times).toFixed(0), quantile(times, 1).toFixed(0), `${complete} of ${PER_VRAAG}`, Math.min(...asked.map((one) => one.answers)), Math.max(...asked.map((one) => one.matches)), `${loadBefore} / ${readLoad()}`];
      regels.push(`| ${cells.join(" | ")} |`);
    }
    return regels;
  } finally {
    await uv.stop();
    await dispatcher.close();
  }
});

writeDeel([
  `| question to ${BRONNEN} bronnen | n | median | max | all answered | fewest answers | matches | load before / after |`,
  "|---|---|---|---|---|---|---|---|",
  ...regels,
]);
