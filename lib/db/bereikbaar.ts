import { z } from "zod";

/** An exception of Prisma, with what its driver said. */
const prismaSchema = z.object({ meta: z.object({ driverAdapterError: z.object({ cause: z.object({ kind: z.string(), originalCode: z.string().optional() }) }) }) });
/** An exception of the driver itself: a code of PostgreSQL or of the operating system. */
const driverSchema = z.object({ code: z.string() });

const AWAY = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TlsConnectionError", "TooManyConnections", "DatabaseDoesNotExist"]);
const AWAY_SYSTEM = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH"]);
/** SQLSTATE classes: 08 connection, 53 no resources, 57P operator intervention (shutting down), 3D000 no such database. */
const AWAY_CODE = /^(08|53|57P|3D000$)/;
/** What the driver says, without a code, of a connection that ended under a statement. */
const AWAY_MESSAGE = /^(Connection terminated|Client has encountered a connection error)/;

/** Whether an exception of the database says that it cannot be reached now, rather than that a query is wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const prisma = prismaSchema.safeParse(error);
  if (prisma.success) {
    const { kind, originalCode = "" } = prisma.data.meta.driverAdapterError.cause;
    return AWAY.has(kind) || AWAY_CODE.test(originalCode);
  }
  const driver = driverSchema.safeParse(error);
  if (driver.success) return AWAY_SYSTEM.has(driver.data.code) || AWAY_CODE.test(driver.data.code);
  return error instanceof Error && AWAY_MESSAGE.test(error.message);
}
