import { z } from "zod";
import { PORTAAL_OIN, UV_OIN } from "./organisaties";

const optional = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());

/** What the environment may tell the sandbox. The names are those of the portal's own `lib/env.ts`, seen from the other side. */
const schema = z.object({
  /** Where the exchange listens; the contract is at `/vum/v3` below it. */
  SANDBOX_UV_URL: z.url().default("http://localhost:4010"),
  /** Where the makelaar listens and is reached by browsers and portal; every token carries it. */
  EHERKENNING_ISSUER: z.url().default("http://localhost:4020"),
  EHERKENNING_CLIENT_ID: z.string().default("bemiddelaarsportaal"),
  EHERKENNING_CLIENT_SECRET: z.string().default("sandbox-makelaar-geheim"),
  PORTAAL_URL: z.url().default("http://localhost:3000"),
  /** Base of the bron contract, without the version. Default: the portal's own. */
  BRON_URL: optional,
  /** By this the portal's bron knows the exchange, where there are no certificates. */
  BRON_GEDEELD_GEHEIM: optional,
  /** How many bronnen there are; the same word as `npm run demo -- --schaal`. */
  SANDBOX_SCHAAL: z.enum(["klein", "landelijk"]).default("klein"),
  VUM_OIN: z.string().default(UV_OIN),
  PORTAAL_OIN: z.string().default(PORTAAL_OIN),
});

export interface Instellingen {
  readonly uvPort: number;
  readonly makelaarPort: number;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Without a slash at the end. */
  readonly portaalUrl: string;
  readonly bronUrl: string;
  readonly bronGeheim: string | undefined;
  readonly schaal: "klein" | "landelijk";
  readonly uvOin: string;
  readonly portaalOin: string;
}

const portOf = (url: string): number => Number(new URL(url).port || 80);
const withoutSlash = (url: string): string => url.replace(/\/+$/, "");

/** Reads the settings of the sandbox. Throws when a value makes no sense: then the demo must not start. */
export function readInstellingen(source: Record<string, string | undefined>): Instellingen {
  const parsed = schema.parse(source);
  const portaalUrl = withoutSlash(parsed.PORTAAL_URL);
  return {
    uvPort: portOf(parsed.SANDBOX_UV_URL),
    makelaarPort: portOf(parsed.EHERKENNING_ISSUER),
    issuer: withoutSlash(parsed.EHERKENNING_ISSUER),
    clientId: parsed.EHERKENNING_CLIENT_ID,
    clientSecret: parsed.EHERKENNING_CLIENT_SECRET,
    portaalUrl,
    bronUrl: withoutSlash(parsed.BRON_URL ?? `${portaalUrl}/api/bron`),
    bronGeheim: parsed.BRON_GEDEELD_GEHEIM,
    schaal: parsed.SANDBOX_SCHAAL,
    uvOin: parsed.VUM_OIN,
    portaalOin: parsed.PORTAAL_OIN,
  };
}
