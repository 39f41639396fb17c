import "server-only";
import pino from "pino";
import { logLevel } from "./env";

/**
 * Structured log of the server. Log names, counts, durations and ids of our own making; never a kenmerk, an occupation that
 * was asked, a vumID or anything from a record. `redact` is a net under that rule, not the rule itself.
 */
export const log = pino({
  level: logLevel(),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ["*.kenmerk", "*.postcode", "*.vumID", "*.authorization", "*.cookie", "*.notitie"], remove: true },
});
