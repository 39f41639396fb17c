import { createHash } from "node:crypto";
import { type HrTime, SpanKind, SpanStatusCode, TraceFlags } from "@opentelemetry/api";
import type { Resource } from "@opentelemetry/resources";
import type { ReadableSpan } from "@opentelemetry/sdk-trace";
import { z } from "zod";

/** What of a line becomes a span: not who did it, not the kenmerk, no ids as they are. */
export interface Uitgifteregel {
  readonly organisatieId: number;
  readonly id: string;
  readonly tijdstip: Date;
  readonly handeling: string;
  readonly gegevens: unknown;
}

interface Context {
  readonly resource: Resource;
  /** Where the register of verwerkingsactiviteiten tells about an activity: this, and the activity's name. */
  readonly register: string;
  readonly pseudonymise: (text: string) => string;
}

/** What kind of id `dpl.core.data_subject_id` is: a keyed hash of a record's id, by which nobody is found outside the portal. */
const SOORT_ID = "urn:bemiddelaarsportaal:record:hmac-sha256";
const SCOPE = { name: "bemiddelaarsportaal/verwerkingenlogboek", version: "1" };

const KINDS: Readonly<Record<string, SpanKind>> = { "selectievraag beantwoord": SpanKind.SERVER, "detail verstrekt": SpanKind.SERVER, "zoekvraag gesteld": SpanKind.CLIENT, "detail opgehaald": SpanKind.CLIENT };

const recordSchema = z.object({ soort: z.string().optional(), vumID: z.string().optional(), id: z.string().optional() });

/** The name of an activity as the last part of an address: `detail opgehaald` → `detail-opgehaald`. */
const slug = (handeling: string): string => handeling.replaceAll(/[^a-z]+/g, "-");

/** The one record that a line is about, if it is about one. */
function recordOf({ organisatieId, gegevens }: Uitgifteregel): string | undefined {
  const { soort = "", vumID, id } = recordSchema.safeParse(gegevens).data ?? {};
  const record = vumID ?? id;
  return record === undefined ? undefined : `${organisatieId}|${soort}|${record}`;
}

const toHrTime = (moment: Date): HrTime => [Math.floor(moment.getTime() / 1000), (moment.getTime() % 1000) * 1_000_000];

/**
 * A line as a span of Logius' *Logboek Dataverwerkingen* (1.0, interface of the Logboek). Trace and span ids follow from the
 * line's own id, so that a line that is sent twice is the same span twice. A processing that went well has status Unset.
 */
export function toSpan(regel: Uitgifteregel, { resource, register, pseudonymise }: Context): ReadableSpan {
  const traceId = regel.id.replaceAll("-", "");
  const spanId = createHash("sha256").update(regel.id).digest("hex").slice(0, 16);
  const record = recordOf(regel);
  const moment = toHrTime(regel.tijdstip);
  return {
    name: regel.handeling,
    kind: KINDS[regel.handeling] ?? SpanKind.INTERNAL,
    spanContext: () => ({ traceId, spanId, traceFlags: TraceFlags.SAMPLED }),
    startTime: moment,
    endTime: moment,
    duration: [0, 0],
    status: { code: SpanStatusCode.UNSET },
    attributes: {
      "dpl.core.processing_activity_id": register + slug(regel.handeling),
      ...(record !== undefined && { "dpl.core.data_subject_id": pseudonymise(record), "dpl.core.data_subject_id_type": SOORT_ID }),
    },
    links: [], events: [], ended: true, resource, instrumentationScope: SCOPE,
    droppedAttributesCount: 0, droppedEventsCount: 0, droppedLinksCount: 0,
  };
}
