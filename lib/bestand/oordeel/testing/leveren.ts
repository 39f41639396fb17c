import { createHmac } from "node:crypto";
import { fromBeroepsUri, toBeroepsUri } from "@/lib/standaard/beroepscode";
import type { Soort } from "@/lib/standaard/soort";
import { codeerBeroepen, type CodeerBeroep } from "../../coderen/beroepen";
import { GEEN_BESLISSINGEN, type Beslissingen } from "../../coderen/beslissingen";
import { instellingenSchema, type Instellingen, type Kolomindeling } from "../../kolommen/indeling";
import { stelIndelingVoor, type Indelingsvoorstel } from "../../kolommen/voorstel";
import { pieces } from "../../lezen/testing/stroom";
import type { Bronrij } from "../../lezen/rij";
import { createPseudoniemen } from "../../privacy/pseudoniem";
import { beoordeelBestand, verzamelBeroepen } from "../beoordeel-bestand";
import type { BeoordeeldeRij } from "../beoordeelde-rij";
import { bereidVoor, type Voorbereid } from "../voorbereiden";

export const pseudoniemenVoor = (soort: Soort) => createPseudoniemen((text) => createHmac("sha256", "test").update(text).digest("hex"), 1, soort);

/** A register of three. */
export const codeer: CodeerBeroep = (text) => {
  const gevonden = [["kok", "100"], ["schoonmaker", "200"], ["heftruckchauffeur", "300"]].filter(([naam]) => text.toLowerCase().includes(naam!));
  const zeker = gevonden.length === 1 && text.length < 30;
  return Promise.resolve(gevonden.map(([naam, code]) => ({ code: code!, naam: naam!, referentieberoep: { code: code!, naam: naam! }, zekerheid: zeker ? 0.98 : 0.5, zeker })));
};

export interface Proef<S extends Soort> {
  readonly soort: S;
  readonly instellingen?: Partial<Instellingen>;
  readonly beslissingen?: Beslissingen;
  readonly bezwaren?: ReadonlySet<string>;
  readonly indeling?: (voorstel: Indelingsvoorstel) => Kolomindeling;
}

export interface Uitslag<S extends Soort> {
  readonly voorbereid: Voorbereid;
  readonly bewaard: readonly Bronrij[];
  readonly voorstel: Indelingsvoorstel | null;
  readonly rijen: readonly BeoordeeldeRij<S>[];
  readonly samenvatting: ReturnType<ReturnType<typeof beoordeelBestand<S>>["samenvatting"]>;
}

/** A file through all steps, as a job does it. Throws the words of a refusal. */
export async function leverProef<S extends Soort>(bytes: Uint8Array, { soort, instellingen, beslissingen = GEEN_BESLISSINGEN, bezwaren = new Set(), indeling }: Proef<S>): Promise<Uitslag<S>> {
  const bewaard: Bronrij[] = [];
  const pseudoniemen = pseudoniemenVoor(soort);
  const voorbereid = await bereidVoor({ stroom: pieces(bytes) }, { soort, pseudoniemen, bewaar: (rij) => void bewaard.push(rij) });
  if (!voorbereid.ok) throw new Error(voorbereid.error.reden);
  const voorstel = voorbereid.value.peiling && stelIndelingVoor(soort, voorbereid.value.peiling);
  const gekozen = voorstel && (indeling?.(voorstel) ?? voorstel.indeling);
  const beroepen = await codeerBeroepen(await verzamelBeroepen(bewaard, gekozen), beslissingen, codeer);
  const oordeel = beoordeelBestand(bewaard, {
    soort,
    indeling: gekozen,
    bezwaren,
    context: { instellingen: instellingenSchema.parse(instellingen ?? {}), beroepen, beslissingen, pseudoniemen, toUri: toBeroepsUri, toBocCode: fromBeroepsUri, vandaag: "2026-11-22" },
  });
  const rijen: BeoordeeldeRij<S>[] = [];
  for await (const rij of oordeel.rijen) rijen.push(rij);
  return { voorbereid: voorbereid.value, bewaard, voorstel, rijen, samenvatting: oordeel.samenvatting() };
}
