import "server-only";
import { createHmac } from "node:crypto";
import { vingerafdruk } from "@/lib/db/vingerafdruk";
import { env } from "@/lib/env";
import type { Hash } from "./pseudoniem";

/**
 * The keyed hash behind pseudonymous ids and the list of refusals. Its key must outlive the one that encrypts: with another key every
 * person gets another id and a refusal is forgotten. Without `PSEUDONIEM_SLEUTEL` (the demo) it is derived from the encrypting key.
 */
export const pseudoniemHash: Hash = (text) => {
  const sleutel = env().PSEUDONIEM_SLEUTEL;
  return (sleutel === undefined ? vingerafdruk(`pseudoniem|${text}`) : createHmac("sha256", sleutel).update(text).digest()).toString("hex");
};
