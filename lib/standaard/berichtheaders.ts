import { z } from "zod";
import { err, ok, type Result } from "@/lib/result";
import type { Berichtfout } from "./fouten";

/** The headers of contract v3 under their exact names. HTTP doesn't mind capitals; the documents and the answers follow these. */
export const headernamen = {
  apiVersion: "API-Version",
  berichtVersie: "X-VUM-berichtVersie",
  fromParty: "X-VUM-fromParty",
  toParty: "X-VUM-toParty",
  viaParty: "X-VUM-viaParty",
  suwiParty: "X-VUM-SUWIparty",
} as const;

/** What both version headers may say: 3.0.0 for v3.1 too. */
export const contractversies = ["2.0.0", "3.0.0"] as const;
export type Contractversie = (typeof contractversies)[number];

/** The version of the internal model, spoken unless a connection says otherwise. */
export const CONTRACTVERSIE = "3.0.0" satisfies Contractversie;

const versie = z.literal([CONTRACTVERSIE]);

/** Headers between bemiddelaar and UV, both ways, and of a bron's answer. Parties are OINs. */
export const berichtheadersSchema = z.object({
  [headernamen.apiVersion]: versie,
  [headernamen.berichtVersie]: versie,
  [headernamen.fromParty]: z.string(),
  [headernamen.toParty]: z.string(),
  [headernamen.viaParty]: z.string(),
});

/** Headers of a question to a bron: also whether the asker is a SUWI-partij. */
export const bronheadersSchema = berichtheadersSchema.extend({ [headernamen.suwiParty]: z.stringbool({ truthy: ["true"], falsy: ["false"] }) });

const versieV2 = z.literal(["2.0.0"]);
const bronheaders = {
  "2.0.0": bronheadersSchema.extend({ [headernamen.apiVersion]: versieV2, [headernamen.berichtVersie]: versieV2 }),
  "3.0.0": bronheadersSchema,
} as const satisfies Record<Contractversie, z.ZodType>;

/** Who speaks to whom through whom, as OINs: `from` asks or answers, `to` is spoken to, `via` is the verwerker. */
export interface Partijen {
  readonly from: string;
  readonly to: string;
  readonly via: string;
}

/** The headers of a message between these parties. */
export function toHeaders(partijen: Partijen, versie: Contractversie = CONTRACTVERSIE): Record<keyof z.infer<typeof berichtheadersSchema>, string> {
  return {
    [headernamen.apiVersion]: versie,
    [headernamen.berichtVersie]: versie,
    [headernamen.fromParty]: partijen.from,
    [headernamen.toParty]: partijen.to,
    [headernamen.viaParty]: partijen.via,
  };
}

/** The parties of the answer to a message of these parties. */
export const turnRound = (partijen: Partijen): Partijen => ({ from: partijen.to, to: partijen.from, via: partijen.via });

/** What a bron learns from the headers of a question. */
export interface Bronheaders {
  readonly partijen: Partijen;
  readonly suwiParty: boolean;
}

/**
 * Reads the headers of a question to a bron, `get` giving a header by name. An absent or empty header makes the message
 * incomplete (400.02), another version or a SUWI-partij that isn't true or false malformed (400.01); `path` is the header.
 */
export function readBronheaders(get: (name: string) => string | null, contractversie: Contractversie = CONTRACTVERSIE): Result<Bronheaders, Berichtfout> {
  const names = Object.values(headernamen);
  const absent = names.find((name) => !get(name)?.trim());
  if (absent) return err({ fout: "incomplete", path: absent, reason: "header_absent" });
  const parsed = bronheaders[contractversie].safeParse(Object.fromEntries(names.map((name) => [name, get(name)?.trim()])));
  if (!parsed.success) return err({ fout: "malformed", path: String(parsed.error.issues[0]?.path[0] ?? ""), reason: "header_value" });
  const headers = parsed.data;
  return ok({
    partijen: { from: headers[headernamen.fromParty], to: headers[headernamen.toParty], via: headers[headernamen.viaParty] },
    suwiParty: headers[headernamen.suwiParty],
  });
}
