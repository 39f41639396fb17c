import { z } from "zod";

const errorSchema = z.object({ meta: z.object({ driverAdapterError: z.object({ cause: z.object({ kind: z.string(), originalCode: z.string().optional() }) }) }) });

const AWAY = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TlsConnectionError", "TooManyConnections", "DatabaseDoesNotExist"]);
/** SQLSTATE classes: 08 connection, 53 no resources, 57 operator intervention (shutting down). */
const AWAY_CODE = /^(08|53|57P)/;

/** Whether an exception of the database says that it cannot be reached now, rather than that a query is wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const parsed = errorSchema.safeParse(error);
  if (!parsed.success) return false;
  const { kind, originalCode = "" } = parsed.data.meta.driverAdapterError.cause;
  return AWAY.has(kind) || AWAY_CODE.test(originalCode);
}
