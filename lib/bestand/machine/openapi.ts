import { z } from "zod";
import { contractversies } from "@/lib/standaard/berichtheaders";
import { contractnamen, safeId } from "@/lib/standaard/bouwstenen";
import { namedContractSchemas, refTo } from "@/lib/standaard/contract-schemas";
import { idVeld, soorten, type Soort } from "@/lib/standaard/soort";
import { vacatureSchema } from "@/lib/standaard/vacature";
import { werkzoekendeSchema } from "@/lib/standaard/werkzoekende";
import { GRENZEN } from "../lezen/grenzen";
import { intrekrapportSchema, machinerapportSchema, weigeringSchema } from "./rapport-schema";

const perSoort = {
  vacatures: { naam: "vacatures", een: "vacature", record: vacatureSchema },
  werkzoekenden: { naam: "profielen van werkzoekenden", een: "profiel", record: werkzoekendeSchema },
} as const satisfies Record<Soort, { naam: string; een: string; record: z.ZodType }>;

/** Every status with which nothing was stored. */
const WEIGERINGEN = {
  400: "De versie wordt niet ondersteund (versie), de inhoud is geen JSON (json) of geen UTF-8 (tekens).",
  401: "De sleutel ontbreekt, is onbekend of is ingetrokken (sleutel).",
  403: "De organisatie van de sleutel mag niet uitwisselen (organisatie).",
  409: "Er loopt al een levering van dezelfde organisatie en soort (bezig). Zie Retry-After.",
  413: `Meer dan ${GRENZEN.bytes.json / 1_000_000} MB (te_groot) of ${GRENZEN.rijen.toLocaleString("nl-NL")} records (te_veel_records).`,
  415: "Geen application/json in UTF-8 (inhoudstype), of ingepakt (codering).",
  422: "JSON, maar geen lijst van records (geen_lijst), te diep (te_diep), of een record is te lang (record_te_lang).",
  429: "Te veel verzoeken met deze sleutel (te_vaak). Zie Retry-After.",
  503: "Storing in het portaal (storing). Hetzelfde nog eens sturen kan geen kwaad.",
} as const;

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (naam: string) => ({ $ref: `#/components/schemas/${naam}` });
const toSchema = (schema: z.ZodType): object => {
  const { $schema: _schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "output" });
  return rest;
};

/**
 * The OpenAPI 3.1 document of the delivery API. The records are the schemas of the standard (contract v3) that also judge a delivery, the
 * answers those that a test holds the answers to. `serverUrl` is where the paths begin.
 */
export function buildAanleverOpenApi(serverUrl: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Aanleveren aan het bemiddelaarsportaal",
      description: "Software van een organisatie levert vacatures en profielen aan voor VUM. Elk verzoek kan zonder gevaar worden herhaald: wat al zo gepubliceerd is, blijft ongewijzigd. Records van contract v2 mogen ook, met API-Version 2.0.0; hier staan die van v3.",
      version: "1.0.0",
    },
    servers: [{ url: serverUrl }],
    security: [{ sleutel: [] }],
    paths: Object.fromEntries(soorten.flatMap(pathsOf)),
    components: {
      securitySchemes: { sleutel: { type: "http", scheme: "bearer", description: "Een organisatiebeheerder maakt de sleutel in het portaal: Beheer, Sleutels voor software." } },
      parameters: { versie: { name: "API-Version", in: "header", required: false, description: "Versie van het contract van alle records. Zonder deze header wordt het per record herkend.", schema: { type: "string", enum: [...contractversies] } } },
      schemas: { ...recordSchemas(), Rapport: toSchema(machinerapportSchema), Intrekrapport: toSchema(intrekrapportSchema), Weigering: toSchema(weigeringSchema) },
    },
  };
}

/** Only what a record needs: the messages of the exchange have names too. */
function recordSchemas(): Record<string, object> {
  const alle = namedContractSchemas();
  const nodig = new Set<string>();
  const neem = (naam: string): void => {
    if (nodig.has(naam)) return;
    nodig.add(naam);
    for (const [, dieper = ""] of JSON.stringify(alle[naam]).matchAll(/#\/components\/schemas\/([^"]+)/g)) neem(dieper);
  };
  for (const schema of [vacatureSchema, werkzoekendeSchema, safeId]) neem(contractnamen.get(schema)?.id ?? "");
  return Object.fromEntries(Object.entries(alle).filter(([naam]) => nodig.has(naam)));
}

function pathsOf(soort: Soort): [string, object][] {
  const { naam, een, record } = perSoort[soort];
  const records = { type: "array", maxItems: GRENZEN.rijen, items: { ...refTo(record), required: [idVeld[soort]] } };
  const id = { name: "id", in: "path", required: true, schema: { ...refTo(safeId), minLength: 1 } };
  return [
    [`/${soort}`, {
      put: operation(`vervang_${soort}`, `Vervang alle ${naam} die langs deze weg zijn aangeleverd`, "Wat niet meer in de lijst staat, wordt ingetrokken; [] trekt alles in. Een geweigerd record houdt zijn gepubliceerde versie.", "Rapport", records, true),
      post: operation(`wijzig_${soort}`, `Voeg ${naam} toe of wijzig ze`, "Wat niet in de lijst staat, blijft staan.", "Rapport", records, true),
      delete: operation(`trek_in_${soort}`, `Trek ${naam} in`, "Een lijst van id's.", "Intrekrapport", { type: "array", minItems: 1, maxItems: 10_000, items: { type: "string", maxLength: 300 } }),
    }],
    [`/${soort}/{id}`, { parameters: [id], delete: operation(`trek_in_${soort}_id`, `Trek één ${een} in`, "Een id dat er niet is, is geen fout: uitkomst afwezig.", "Intrekrapport") }],
  ];
}

function operation(operationId: string, summary: string, description: string, rapport: string, body?: object, versie = false) {
  const weigeringen = Object.entries(WEIGERINGEN).map(([status, tekst]) => [status, { description: tekst, ...json(ref("Weigering")) }]);
  return {
    operationId, summary, description,
    ...(versie ? { parameters: [{ $ref: "#/components/parameters/versie" }] } : {}),
    ...(body ? { requestBody: { required: true, ...json(body) } } : {}),
    responses: { 200: { description: "Verwerkt; per record staat erbij wat ermee is gebeurd.", ...json(ref(rapport)) }, ...Object.fromEntries(weigeringen) },
  };
}
