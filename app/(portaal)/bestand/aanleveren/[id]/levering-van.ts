import "server-only";
import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import type { LeveringFout } from "@/lib/bestand/levering/fouten";
import type { Result } from "@/lib/result";

/** The id of the address; an address that can't be one leads nowhere. */
export async function idVan(params: Promise<{ id: string }>): Promise<string> {
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  return id.data;
}

/** What a step shows, or away from it: to the step where the delivery is now, or to the page that says it isn't there. */
export function ofVerder<T>(gelezen: Result<T, LeveringFout>, id: string): T {
  if (gelezen.ok) return gelezen.value;
  if (gelezen.error.soort === "verkeerde-stap") redirect(`/bestand/aanleveren/${id}` as Route);
  notFound();
}
