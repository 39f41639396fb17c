import { z } from "zod";

const optional = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());
const port = z.coerce.number().int().min(1).max(65535);
const oin = z.string().regex(/^\d{20}$/, "een OIN heeft 20 cijfers");

/** What the environment may hold. Defaults are those of the demo on one machine; production sets the secrets and the URLs. */
const envSchema = z.object({
  /** `production` where real people work. */
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  /** The least serious kind of line that is logged. */
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** PostgreSQL 15 or later, as the role of the portal: `postgresql://…`. */
  DATABASE_URL: z.string().min(1, "DATABASE_URL ontbreekt"),
  /** Where users reach the portal; next-auth derives its callback from it. */
  PORTAAL_URL: z.url().default("http://localhost:3000"),
  /** Where the web server listens. */
  PORT: port.default(3000),
  /** Signs the cookie that carries the opaque session id. */
  NEXTAUTH_SECRET: z.string().min(32, "NEXTAUTH_SECRET heeft minstens 32 tekens nodig"),

  /** The makelaar; its configuration is read from `/.well-known/openid-configuration` below it. */
  EHERKENNING_ISSUER: z.url().default("http://localhost:4020"),
  /** How the makelaar knows the portal. */
  EHERKENNING_CLIENT_ID: z.string().default("bemiddelaarsportaal"),
  /** The secret that goes with it. */
  EHERKENNING_CLIENT_SECRET: z.string().min(1, "EHERKENNING_CLIENT_SECRET ontbreekt"),
  /** Lowest accepted level of assurance, as the last part of the acr: loa2, loa2plus, loa3 or loa4. EH3 is loa3. */
  EHERKENNING_MINIMUM_LOA: z.enum(["loa2", "loa2plus", "loa3", "loa4"]).default("loa3"),
  /** The claim with the organisation that logs in. */
  EHERKENNING_CLAIM_SUBJECT: z.string().default("urn:etoegang:core:LegalSubjectID"),
  /** The claim that states what kind of number that is. */
  EHERKENNING_CLAIM_SUBJECT_TYPE: z.string().default("namequalifier"),
  /** Where the makelaar ends its session; empty: `/session/end` below the issuer. */
  EHERKENNING_LOGOUT_URL: optional,
  /** The claim with the pseudonym of the person. */
  EHERKENNING_CLAIM_ACTING: z.string().default("urn:etoegang:core:ActingSubjectID"),
  /** The claim that states the level. */
  EHERKENNING_CLAIM_LEVEL: z.string().default("acr"),
  /** What stands before `loa3` in that claim, asked and answered. */
  EHERKENNING_ACR_PREFIX: z.string().default("urn:etoegang:core:assurance-class:"),

  /** Header in which the proxy in front states the address of the client (it must set or append it itself), such as `x-real-ip`. Empty: no address is believed. */
  ADRES_HEADER: optional,
  /** Most logins a minute from one address, over all nodes; the whole of a gemeente sits behind one. */
  INLOGPOGINGEN_PER_MINUUT: z.coerce.number().int().min(1).default(120),
  /** Where a vulnerability is reported, for `/.well-known/security.txt`: `mailto:…` or `https://…`. Empty: there is no such file. */
  SECURITY_CONTACT: z.preprocess((value) => (value === "" ? undefined : value), z.string().regex(/^(mailto:|https:\/\/)\S+$/, "SECURITY_CONTACT begint met mailto: of https://").optional()),

  /** Base of the bemiddelaar contract at the exchange, version included. */
  VUM_URL: z.url().default("http://localhost:4010/vum/v3"),
  /** Version of the contract spoken with the exchange; empty: the one that VUM_URL ends in, else v3. */
  VUM_VERSIE: z.preprocess((value) => (value === "" ? undefined : value), z.enum(["v2", "v3"]).optional()),
  /** OIN of the exchange itself (X-VUM-toParty of a question). */
  VUM_OIN: oin.default("00000001810207357000"),
  /** OIN of the operator of this portal, the verwerker (X-VUM-viaParty). */
  PORTAAL_OIN: oin.default("00000009990000000001"),
  /** Path of the PEM file with our certificate and its chain, for mutual TLS towards the exchange; this and the next two are set together. */
  VUM_TLS_CERT: optional,
  /** The private key of that certificate. */
  VUM_TLS_KEY: optional,
  /** The authorities from which the certificate of the exchange must come. */
  VUM_TLS_CA: optional,

  /** Header in which the TLS terminator hands over the OIN of the client certificate. Empty: no certificates in use. */
  BRON_CLIENT_OIN_HEADER: optional,
  /** Shared secret by which the sandbox exchange identifies itself. Empty: not accepted. */
  BRON_GEDEELD_GEHEIM: optional,

  /** Most requests that one organisation's bron answers in a minute, counted in each node by itself; above it 429. */
  BRON_VERZOEKEN_PER_MINUUT: z.coerce.number().int().min(1).default(3000),

  /** Days that a judged result stays recognisable ("eerder voorgelegd"), and a question without its results; half a year by default. */
  BEWAAR_OORDELEN_DAGEN: z.coerce.number().int().min(7).max(1096).default(183),

  /** Days that a line of the processing log is kept; three years by default. */
  BEWAAR_LOGBOEK_DAGEN: z.coerce.number().int().min(183).max(3653).default(1096),
  /** Keys that sign the chain of the processing log, as `VERSLEUTELING_SLEUTELS`; old ones stay in the list. Empty: derived from those that encrypt. */
  LOGBOEK_SLEUTELS: optional,
  /** Where spans of the processing log go (OTLP over HTTP, such as `https://collector.example/v1/traces`). Empty: nowhere. */
  LOGBOEK_OTLP_URL: z.preprocess((value) => (value === "" ? undefined : value), z.url().optional()),
  /** The register of verwerkingsactiviteiten to which those spans refer: a base, after which the name of the activity comes. Empty: the portal's privacy page. */
  LOGBOEK_REGISTER_URL: z.preprocess((value) => (value === "" ? undefined : value), z.url().optional()),

  /** Keys for data at rest: `id:base64 of 32 bytes`, comma separated; the first one encrypts, all decrypt. */
  VERSLEUTELING_SLEUTELS: z.string().min(1, "VERSLEUTELING_SLEUTELS ontbreekt"),

  /** Base64 of 32 bytes behind every other keyed hash (changed records, judged results, decisions on texts); must never change. Empty: the one key of `VERSLEUTELING_SLEUTELS`; with more than one it must be set. */
  VINGERAFDRUK_SLEUTEL: z.preprocess((value) => (value === "" ? undefined : value), z.string().regex(/^[A-Za-z0-9+/]{43}=$/, "VINGERAFDRUK_SLEUTEL: verwacht base64 van 32 bytes").optional()),

  /** Secret behind ids that stand in for a BSN, and behind the list of who refuses; must never change. Empty: derived from the key that encrypts. */
  PSEUDONIEM_SLEUTEL: z.preprocess((value) => (value === "" ? undefined : value), z.string().min(32).optional()),

  /** Path or URL of the official BO&C register; empty: `data/` when it is there, else the startregister. */
  BOC_REGISTER: optional,
  /** Path of `postcode4.csv`; empty: `data/` when it is there, else the coarse own table. */
  POSTCODES: optional,
  /** Base URL of PDOK Locatieserver; empty: never asked. */
  PDOK_LOCATIESERVER_URL: optional,

  /** Token with which a Prometheus server reads `/api/metrics` (`Authorization: Bearer …`), at least 32 characters. Empty: there is no such page. */
  METRICS_TOKEN: z.preprocess((value) => (value === "" ? undefined : value), z.string().min(32, "METRICS_TOKEN heeft minstens 32 tekens nodig").optional()),
}).refine(({ VERSLEUTELING_SLEUTELS, VINGERAFDRUK_SLEUTEL }) => !VERSLEUTELING_SLEUTELS.includes(",") || VINGERAFDRUK_SLEUTEL !== undefined, {
  path: ["VINGERAFDRUK_SLEUTEL"],
  message: "met meer dan één sleutel om te versleutelen blijft de sleutel van de vingerafdrukken apart (docs/beheer.md, Key rotation)",
});

export type Env = z.infer<typeof envSchema>;

/** Parses an environment. Throws with one line per problem, without the values. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = envSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `- ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`De omgeving klopt niet:\n${problems.join("\n")}`);
}

let cached: Env | undefined;

/** The environment of this process, parsed at first use (a build needs none) and once. */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}

/** The level of the log alone: logging must work while the rest of the environment is still wrong. */
export const logLevel = (): string => envSchema.shape.LOG_LEVEL.catch("info").parse(process.env.LOG_LEVEL);

/** Names of the migrations that belong to this build; next.config.ts puts them in. Throws outside such a build. */
export function builtMigraties(): string[] {
  const names = process.env.PORTAAL_MIGRATIES;
  if (!names) throw new Error("PORTAAL_MIGRATIES ontbreekt: deze code is niet met next.config.ts gebouwd");
  return names.split(",");
}
