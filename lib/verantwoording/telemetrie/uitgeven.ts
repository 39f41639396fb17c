import "server-only";
import { ExportResultCode } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import type { ReadableSpan } from "@opentelemetry/sdk-trace";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { pseudonymise } from "../keten/handtekening";
import { toSpan } from "./span";

const PER_KEER = 500;

const teDoenSchema = z.array(z.object({ organisatieId: z.number(), oin: z.string().nullable(), positie: z.bigint() }));
const regelSchema = z.array(z.object({ positie: z.bigint(), organisatieId: z.number(), id: z.string(), tijdstip: z.date(), handeling: z.string(), gegevens: z.unknown() }));

/**
 * Hands every sealed line to the collector as a span, in order, and remembers how far it came: nothing is sampled, what the
 * collector didn't accept is sent again next time (at least once). Throws when it accepts nothing, so that the queue tries again.
 * Import it only where `LOGBOEK_OTLP_URL` is set: the exporter is loaded with it.
 */
export async function emitVerwerkingen(url: string): Promise<number> {
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: 10_000 });
  let totaal = 0;
  try {
    for (const { organisatieId, oin, positie } of await listTeDoen()) totaal += await emitFrom(exporter, organisatieId, oin ?? "", positie);
  } finally {
    await exporter.shutdown();
  }
  if (totaal > 0) log.info({ aantal: totaal }, "processing log: handed to the collector");
  return totaal;
}

/** Organisations with lines that were not handed over yet. */
const listTeDoen = async () =>
  teDoenSchema.parse(await db().$queryRaw`
    SELECT z.organisatie_id AS "organisatieId", o.oin, coalesce(u.positie, 0) AS positie
    FROM (SELECT organisatie_id, max(positie) AS positie FROM logboek_zegel GROUP BY organisatie_id) z
    LEFT JOIN logboek_uitgifte u USING (organisatie_id) LEFT JOIN organisatie o ON o.id = z.organisatie_id
    WHERE z.positie > coalesce(u.positie, 0)`);

async function emitFrom(exporter: OTLPTraceExporter, organisatieId: number, oin: string, na: bigint): Promise<number> {
  // The logboek is the verwerkingsverantwoordelijke's: its OIN is on the resource, so that a collector can keep them apart.
  const resource = resourceFromAttributes({ "service.name": "bemiddelaarsportaal", "organisatie.oin": oin });
  const register = env().LOGBOEK_REGISTER_URL ?? `${env().PORTAAL_URL}/privacy#verwerking-`;
  let totaal = 0;
  for (let positie = na; ; ) {
    const regels = regelSchema.parse(await db().$queryRaw`
      SELECT s.positie, v.organisatie_id AS "organisatieId", v.id, v.tijdstip, v.handeling, v.gegevens FROM logboek_schakel s
      JOIN verwerking v ON v.organisatie_id = s.organisatie_id AND v.id = s.verwerking_id
      WHERE s.organisatie_id = ${organisatieId} AND s.positie > ${positie} ORDER BY s.positie LIMIT ${PER_KEER}`);
    const laatste = regels.at(-1);
    if (!laatste) return totaal;
    await send(exporter, regels.map((regel) => toSpan(regel, { resource, register, pseudonymise })));
    positie = laatste.positie;
    await db().logboekUitgifte.upsert({ where: { organisatieId }, create: { organisatieId, positie }, update: { positie } });
    totaal += regels.length;
  }
}

const send = (exporter: OTLPTraceExporter, spans: ReadableSpan[]): Promise<void> =>
  new Promise((resolve, reject) => {
    exporter.export(spans, ({ code, error }) => (code === ExportResultCode.SUCCESS ? resolve() : reject(error ?? new Error("the collector refused the spans"))));
  });
