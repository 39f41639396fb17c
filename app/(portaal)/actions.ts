"use server";

import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import type { Sessietijd } from "@/components/kader/sessietijd";
import { huidigeSessieId } from "@/lib/toegang/huidige-sessie";
import { sessiecookie } from "@/lib/toegang/portaalcookie";
import { readSessietijd } from "@/lib/toegang/sessietijd";
import { logOut } from "@/lib/toegang/uitloggen";

/** Somebody is still there: the session goes on. Null when it had ended already. */
export async function blijfIngelogd(): Promise<Sessietijd | null> {
  return readSessietijd({ telt: true });
}

/** Ends the session here and at the makelaar. */
export async function uitloggen(): Promise<never> {
  const next = await logOut(await huidigeSessieId());
  const { name, options } = sessiecookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  redirect(next as Route);
}
