"use server";

import type { Veldgroepbeschrijving } from "@/lib/standaard/describe-velden";
import { rijOpenen, wegingBewaren } from "./handelingen";

/** Keeps weights as the own default of this account; an empty choice takes the default away. */
export async function bewaarWeging(input: unknown): Promise<{ readonly ok: boolean }> {
  return { ok: (await wegingBewaren(input)).ok };
}

/** The whole basisset of a row that was opened; null when it can't be had. */
export async function openRij(input: unknown): Promise<readonly Veldgroepbeschrijving[] | null> {
  const geopend = await rijOpenen(input);
  return geopend.ok ? geopend.value : null;
}
