import "server-only";
import { cookies } from "next/headers";
import { portaalcookie } from "./portaalcookie";
import { isCode } from "./uitnodiging";

/** Long enough to log in at the makelaar. */
const SECONDEN = 15 * 60;

/** Takes the code of an invitation along to the makelaar and back. */
export async function rememberUitnodiging(code: string): Promise<void> {
  const { name, options } = portaalcookie("uitnodiging");
  (await cookies()).set(name, code, { ...options, maxAge: SECONDEN });
}

/** The code that this browser brought along, if any. */
export async function meegebrachteUitnodiging(): Promise<string | undefined> {
  const value = (await cookies()).get(portaalcookie("uitnodiging").name)?.value;
  return value !== undefined && isCode(value) ? value : undefined;
}
