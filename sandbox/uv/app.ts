import type { HttpBindings } from "@hono/node-server";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { answerOf, type Antwoord } from "./antwoord";
import { createBeheer } from "./beheer";
import { answerHeaders, type Partijen } from "./berichtheaders";
import { answerDetail } from "./detailroute";
import { internal, malformed } from "./fouten";
import { soorten, type Soort } from "@/lib/standaard/soort";
import { KOPPELVLAKKEN, NAMEN, type Koppelvlak } from "./koppelvlak";
import { disturb } from "./storing";
import { admit, readBeller } from "./toelating";
import type { Uitwisseling } from "./uitwisseling";
import { answerVraag } from "./vraagroute";

type UvContext = Context<{ Bindings: HttpBindings }>;

const MAXIMUM_BODY_BYTES = 1024 * 1024;

/** The exchange as a web application: the bemiddelaar contract in each version, and the scenarios under `/admin`. */
export function createApp(uv: Uitwisseling): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.route("/admin", createBeheer(uv.scenarios));
  for (const koppelvlak of KOPPELVLAKKEN) for (const soort of soorten) mount(app, uv, koppelvlak, soort);
  return app;
}

function mount(app: Hono<{ Bindings: HttpBindings }>, uv: Uitwisseling, koppelvlak: Koppelvlak, soort: Soort): void {
  const path = `${koppelvlak.pad}/${NAMEN[soort].segment}`;
  const tooLarge = (c: UvContext) => reply(c, koppelvlak, answerOf(malformed("bericht groter dan 1 MB")));

  app.post(`${path}/matches`, bodyLimit({ maxSize: MAXIMUM_BODY_BYTES, onError: tooLarge }), (c) =>
    handle(c, uv, koppelvlak, async ({ fromParty }) => {
      const body = await c.req.text();
      const { signal } = c.req.raw;
      const answer = () => answerVraag(uv, { koppelvlak, soort, fromParty, body, signal });
      return disturb(uv.scenarios.ingreep.bijVraag, answer, hangUp(c), signal);
    }),
  );

  app.get(`${path}/:vumID`, (c) =>
    handle(c, uv, koppelvlak, ({ fromParty }) => {
      const { signal } = c.req.raw;
      const answer = () => answerDetail(uv, { koppelvlak, soort, fromParty, vumID: c.req.param("vumID"), signal });
      return disturb(uv.scenarios.ingreep.bijDetail, answer, hangUp(c), signal);
    }),
  );
}

async function handle(c: UvContext, uv: Uitwisseling, koppelvlak: Koppelvlak, answer: (partijen: Partijen) => Promise<Antwoord>): Promise<Response> {
  const admission = admit(readBeller(c.env.incoming), c.req.raw.headers, koppelvlak, uv.adresboek, uv.uvOin);
  if ("fout" in admission) return reply(c, koppelvlak, answerOf(admission.fout));
  try {
    return reply(c, koppelvlak, await answer(admission.partijen));
  } catch (error) {
    console.error("sandbox-uv:", error);
    return reply(c, koppelvlak, answerOf(internal("fout in de sandbox")));
  }
}

function reply(c: UvContext, koppelvlak: Koppelvlak, { status, text }: Antwoord): Response {
  const headers = { ...answerHeaders(c.req.raw.headers, koppelvlak), ...(text === undefined ? {} : { "content-type": "application/json" }) };
  return new Response(text ?? null, { status, headers });
}

const hangUp = (c: UvContext) => () => void c.env.incoming.socket.destroy();
