"use server";

import type { Voorbeeldrij } from "@/components/bestand/aanleveren/kolommen/voorbeeld";
import type { Antwoord } from "@/components/bestand/aanleveren/levering";
import { beslissen, beslissenCompetentie, controleren, indelen, koprijKiezen, publiceren, tonen } from "../handelingen";
import { toAntwoord } from "../meldingen";

/** The first rows as they would be with these columns; null when that can't be told now. */
export async function toonVoorbeeld(input: unknown): Promise<readonly Voorbeeldrij[] | null> {
  const getoond = await tonen(input);
  return getoond.ok ? getoond.value.rijen : null;
}

/** Keeps where each column goes. */
export async function kiesKolommen(input: unknown): Promise<Antwoord> {
  return toAntwoord(await indelen(input));
}

/** Keeps which row has the headings, and has the columns recognised anew. */
export async function wijsKoprij(input: unknown): Promise<Antwoord> {
  return toAntwoord(await koprijKiezen(input));
}

/** Keeps what a text is. */
export async function beslisTekst(input: unknown): Promise<Antwoord> {
  return toAntwoord(await beslissen(input));
}

/** Keeps what a competence is. */
export async function beslisCompetentietekst(input: unknown): Promise<Antwoord> {
  return toAntwoord(await beslissenCompetentie(input));
}

/** Lets the portal judge all rows. */
export async function controleerLevering(input: unknown): Promise<Antwoord> {
  return toAntwoord(await controleren(input));
}

/** Starts publishing. */
export async function publiceerDeze(input: unknown): Promise<Antwoord> {
  return toAntwoord(await publiceren(input));
}
