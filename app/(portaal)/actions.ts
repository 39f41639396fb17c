"use server";

import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { huidigeSessieId } from "@/lib/toegang/huidige-sessie";
import { sessiecookie } from "@/lib/toegang/sessiecookie";
import { logOut } from "@/lib/toegang/uitloggen";

/** Ends the session here and at the makelaar. */
export async function uitloggen(): Promise<never> {
  const next = await logOut(await huidigeSessieId());
  const { name, options } = sessiecookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  redirect(next as Route);
}
