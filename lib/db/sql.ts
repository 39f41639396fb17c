import "server-only";
import { Prisma } from "./generated/client";

/** A piece of SQL with its parameters apart. Pieces nest; nothing is ever pasted into the text of a query. */
export type Sql = Prisma.Sql;

/** A piece of SQL: "sql`a = ${value}`" sends the value as a parameter. */
export const sql = Prisma.sql;

/** Pieces one after the other, `separator` (plain SQL, never data) between them. At least one. */
export const joinSql = (pieces: readonly Sql[], separator: string): Sql => Prisma.join([...pieces], separator);
