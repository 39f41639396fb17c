import type { z } from "zod";
import { bronVacatureMatchesSchema, bronWerkzoekendeMatchesSchema, foutSchema } from "./berichten";
import { berichtheadersSchema, bronheadersSchema, CONTRACTVERSIE, headernamen } from "./berichtheaders";
import { safeId } from "./bouwstenen";
import { namedContractSchemas, refTo, toContractSchema, type ContractSchema } from "./contract-schemas";
import { vacatureVraagSchema, werkzoekendeVraagSchema } from "./parse-selectievraag";
import { selectievraagVacatureSchema, selectievraagWerkzoekendeSchema } from "./selectievraag";
import { contractpad, idVeld, soorten, type Soort } from "./soort";
import { vacatureSchema } from "./vacature";
import { werkzoekendeSchema } from "./werkzoekende";

const perSoort = {
  vacatures: { naam: "vacatures", vraag: selectievraagVacatureSchema, matches: bronVacatureMatchesSchema, detail: vacatureSchema },
  werkzoekenden: { naam: "profielen van werkzoekenden", vraag: selectievraagWerkzoekendeSchema, matches: bronWerkzoekendeMatchesSchema, detail: werkzoekendeSchema },
} as const satisfies Record<Soort, { naam: string; vraag: z.ZodType; matches: z.ZodType; detail: z.ZodType }>;

/** Every status of the contract; a 401 has no body. */
const foutstatussen = {
  400: "Bericht onjuist (400.01) of niet volledig (400.02)",
  401: "Niet toegestaan",
  429: "Te veel vragen, of het maximum aantal details is bereikt (429.01)",
  500: "Fout in de bron (500.1)",
  503: "Bron tijdelijk niet bereikbaar (500.3)",
} as const;

/**
 * The OpenAPI 3.0 document of the bron role of contract v3, both soorten, made from the schemas that also read the messages.
 * `serverUrl` is where the paths begin, absolute or from the root of the portal.
 */
export function buildOpenApi(serverUrl: string) {
  return {
    openapi: "3.0.3",
    info: {
      title: "VUM-bron van het bemiddelaarsportaal",
      description: "Vragen van de VUM-uitwisselingsvoorziening aan de bronnen die dit portaal bedient, naar contract v3. Onbekende velden en operatoren in een vraag worden genegeerd.",
      version: CONTRACTVERSIE,
    },
    servers: [{ url: serverUrl }],
    paths: Object.fromEntries(soorten.flatMap(pathsOf)),
    components: { schemas: namedContractSchemas(), parameters: headerParameters(), headers: answerHeaders() },
  };
}

function pathsOf(soort: Soort): [string, object][] {
  const { naam, matches, detail } = perSoort[soort];
  const id = idVeld[soort];
  return [
    [`/${contractpad[soort]}/matches`, { post: operation(`Zoek ${naam}`, `zoek_${soort}`, [], matches, requestBody(soort)) }],
    [`/${contractpad[soort]}/{${id}}`, { get: operation(`Volledig record uit ${naam}`, `detail_${soort}`, [{ name: id, in: "path", required: true, schema: refTo(safeId) }], detail) }],
  ];
}

function operation(summary: string, operationId: string, pathParameters: object[], answer: z.ZodType, body?: object) {
  const headers = Object.fromEntries(Object.keys(berichtheadersSchema.shape).map((naam) => [naam, { $ref: `#/components/headers/${naam}` }]));
  const fout = (status: string, description: string) => ({ description, headers, ...(status === "401" ? {} : jsonContent(refTo(foutSchema))) });
  return {
    summary,
    operationId,
    parameters: [...pathParameters, ...Object.values(headernamen).map((naam) => ({ $ref: `#/components/parameters/${naam}` }))],
    ...(body ? { requestBody: body } : {}),
    responses: {
      200: { description: "OK", headers, ...jsonContent(refTo(answer)) },
      ...Object.fromEntries(Object.entries(foutstatussen).map(([status, description]) => [status, fout(status, description)])),
    },
  };
}

/** The body's own schema, with the question in it as a reference. */
function requestBody(soort: Soort): object {
  const body = toContractSchema(soort === "vacatures" ? vacatureVraagSchema : werkzoekendeVraagSchema);
  return { required: true, ...jsonContent({ ...body, properties: { vraagObject: refTo(perSoort[soort].vraag) } }) };
}

const jsonContent = (schema: ContractSchema | { $ref: string }) => ({ content: { "application/json": { schema } } });

/** On the wire a header is text; what it says is a boolean where the contract says so. */
const headerSchema = (naam: string, schema: z.ZodType): ContractSchema => (naam === headernamen.suwiParty ? { type: "boolean" } : toContractSchema(schema));

function headerParameters(): Record<string, object> {
  return Object.fromEntries(Object.entries(bronheadersSchema.shape).map(([naam, schema]) => [naam, { name: naam, in: "header", required: true, schema: headerSchema(naam, schema) }]));
}

function answerHeaders(): Record<string, object> {
  return Object.fromEntries(Object.entries(berichtheadersSchema.shape).map(([naam, schema]) => [naam, { schema: headerSchema(naam, schema) }]));
}
