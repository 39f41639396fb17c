import "server-only";
import { isDatabaseUnavailable } from "@/lib/db/bereikbaar";
import { queryDirect } from "@/lib/db/direct";
import { sql } from "@/lib/db/sql";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { meetBron } from "@/lib/metingen";
import { err, ok, type Result } from "@/lib/result";
import { toFoutbericht } from "@/lib/standaard/berichten";
import { CONTRACTVERSIE, headernamen, readBronheaders, toHeaders, turnRound, type Contractversie, type Partijen } from "@/lib/standaard/berichtheaders";
import { vumFouten, type Berichtfout, type VumFoutnaam } from "@/lib/standaard/fouten";
import { createVerzoeklimiet, type Verzoeklimiet } from "@/lib/verzoeklimiet";
import { isUitwisselingsvoorziening } from "./beller";
import { recordGeweigerd, type Weigerreden } from "./weigering-vastleggen";

/** What may be known once a message was let in: whose records are asked, and who asks. */
export interface Vraagsteller {
  readonly organisatieId: number;
  readonly vragendeOin: string;
}

/** Why a message gets no answer. `waar` goes along where the contract has an Error body. */
export interface Afwijzing {
  readonly fout: VumFoutnaam;
  readonly waar?: Berichtfout;
  /** Turned away, rather than asked wrongly: goes into the processing log. */
  readonly reden?: Weigerreden;
}

/** The JSON text of an answer, or why there is none. */
export type Uitkomst = Result<string, Afwijzing>;

export const rejectBericht = (waar: Berichtfout): Result<never, Afwijzing> => err({ fout: waar.fout, waar });

/**
 * One message to the bron, in one version of the contract: who calls, whose records, the answer and its headers. Every route of the contract goes through
 * here. An exception becomes 503 when the database is away and 500 otherwise; what it was goes to the log, not to the caller.
 */
export async function handleBericht(request: Request, answer: (vraagsteller: Vraagsteller) => Promise<Uitkomst>, versie: Contractversie = CONTRACTVERSIE): Promise<Response> {
  const begonnen = performance.now();
  const uitkomst = await admit(request.headers, versie)
    .then((toelating) => (toelating.ok ? answer(toelating.value) : refuse(toelating, request.headers)))
    .catch((error: unknown) => toAfwijzing(error, request.signal.aborted));
  return meetBron(request.method, versie, begonnen, toResponse(uitkomst, responseHeaders(request.headers, versie)));
}

function refuse(toelating: Result<never, Afwijzing>, headers: Headers): Result<never, Afwijzing> {
  if (!toelating.ok && toelating.error.reden) recordGeweigerd(toelating.error.reden, { vragend: headers.get(headernamen.fromParty)?.trim(), gevraagd: headers.get(headernamen.toParty)?.trim() });
  return toelating;
}

/** Per organisation that is asked: a flood of questions to one bron must not cost the others theirs. Made at first use: a build has no environment. */
let limiet: Verzoeklimiet | undefined;
function isWithinLimit(oin: string): boolean {
  limiet ??= createVerzoeklimiet(env().BRON_VERZOEKEN_PER_MINUUT, 60_000);
  return limiet.take(oin, performance.now()) === 0;
}

const OIN = /^\d{20}$/;

async function admit(headers: Headers, versie: Contractversie): Promise<Result<Vraagsteller, Afwijzing>> {
  if (!isUitwisselingsvoorziening(headers)) return err({ fout: "unauthorized", reden: "niet-de-uitwisselingsvoorziening" });
  const gelezen = readBronheaders((name) => headers.get(name), versie);
  if (!gelezen.ok) return rejectBericht(gelezen.error);
  const { partijen, suwiParty } = gelezen.value;
  if (!OIN.test(partijen.from)) return rejectBericht({ fout: "malformed", path: headernamen.fromParty, reason: "header_value" });
  // Only SUWI-partijen exchange by law; the exchange stops others, this is the second door.
  if (!suwiParty) return err({ fout: "unauthorized", reden: "geen-suwi-partij" });
  if (!isWithinLimit(partijen.to)) return err({ fout: "tooManyRequests", reden: "te-vaak" });
  const [organisatie] = await queryDirect<{ id: number }>(sql`SELECT id FROM organisatie WHERE oin = ${partijen.to} AND aangesloten`);
  return organisatie ? ok({ organisatieId: organisatie.id, vragendeOin: partijen.from }) : err({ fout: "unauthorized", reden: "onbekende-bron" });
}

function toAfwijzing(error: unknown, isGone: boolean): Result<never, Afwijzing> {
  // A caller that stops waiting, as the exchange does after four seconds, ends its request under our hands: no fault of ours.
  if (isGone) log.info("bron: the caller didn't wait for the answer");
  else log.error({ err: error }, "bron: no answer");
  return err({ fout: isDatabaseUnavailable(error) ? "unavailable" : "internal" });
}

/** The headers of the answer: the parties of the request turned round, as far as it named them. */
function responseHeaders(headers: Headers, versie: Contractversie): Record<string, string> {
  const named = (name: string): string => headers.get(name)?.trim() ?? "";
  const partijen: Partijen = { from: named(headernamen.fromParty), to: named(headernamen.toParty), via: named(headernamen.viaParty) || env().PORTAAL_OIN };
  return { ...toHeaders(turnRound(partijen), versie), "cache-control": "no-store" };
}

function toResponse(uitkomst: Uitkomst, headers: Record<string, string>): Response {
  if (uitkomst.ok) return json(uitkomst.value, 200, headers);
  const { fout, waar } = uitkomst.error;
  const body = toFoutbericht(fout, waar);
  const { status } = vumFouten[fout];
  return body ? json(JSON.stringify(body), status, headers) : new Response(null, { status, headers });
}

const json = (body: string, status: number, headers: Record<string, string>): Response =>
  new Response(body, { status, headers: { ...headers, "content-type": "application/json; charset=utf-8" } });
