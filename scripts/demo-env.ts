import { PORTAAL_OIN, UV_OIN } from "../sandbox/organisaties";

/**
 * The environment of demo and tests, on top of what the shell sets. The secrets are fixed and public on purpose: they protect
 * invented data on one machine. Production sets its own (README, Operation).
 */
export function demoEnv(databaseUrl: string): Record<string, string> {
  const portaal = process.env.PORTAAL_URL ?? "http://localhost:3000";
  const uv = process.env.SANDBOX_UV_URL ?? "http://localhost:4010";
  const makelaar = process.env.EHERKENNING_ISSUER ?? "http://localhost:4020";
  const defaults: Record<string, string> = {
    PORTAAL_URL: portaal,
    PORT: new URL(portaal).port || "80",
    NEXTAUTH_URL: portaal,
    NEXTAUTH_SECRET: "alleen-voor-demo-en-test-0123456789abcdef",
    EHERKENNING_ISSUER: makelaar,
    EHERKENNING_CLIENT_ID: "bemiddelaarsportaal",
    EHERKENNING_CLIENT_SECRET: "sandbox-makelaar-geheim",
    SANDBOX_UV_URL: uv,
    VUM_URL: `${uv}/vum/v3`,
    VUM_OIN: UV_OIN,
    PORTAAL_OIN,
    SECURITY_CONTACT: "mailto:beveiliging@portaal.example",
    BRON_GEDEELD_GEHEIM: "alleen-voor-demo-en-test",
    VERSLEUTELING_SLEUTELS: `demo:${Buffer.from("alleen-voor-demo-en-test-32bytes").toString("base64")}`,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  return { ...defaults, ...definedOnly(process.env), DATABASE_URL: databaseUrl };
}

function definedOnly(source: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(source).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
