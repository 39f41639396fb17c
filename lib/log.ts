import "server-only";
import pino, { type DestinationStream } from "pino";
import { logLevel } from "./env";
import { serializeError } from "./serialize-error";

const serializeValue = (value: unknown) => serializeError(value);

/** A log that writes to `destination` instead of stdout, for tests. */
export function createLog(destination?: DestinationStream) {
  return pino(
    {
      level: logLevel(),
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ["*.kenmerk", "*.postcode", "*.vumID", "*.authorization", "*.cookie", "*.notitie"], remove: true },
      serializers: { err: serializeValue, error: serializeValue },
      hooks: {
        // Where a line has no text of our own, pino would take the message of the error.
        logMethod([first, text, ...rest], method) {
          method.apply(this, [first, text ?? (typeof first === "string" ? undefined : "error"), ...rest]);
        },
      },
    },
    destination,
  );
}

/**
 * Structured log of the server. Log names, counts, durations and ids of our own making; never a kenmerk, an occupation that
 * was asked, a vumID or anything from a record. `redact` is a net under that rule, not the rule itself. An error goes under
 * the key `err`, and comes out without its message.
 */
export const log = createLog();
