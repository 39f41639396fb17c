import "server-only";
import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { vandaag } from "@/lib/klok";
import { err, ok, type Result } from "@/lib/result";
import type { Contractversie } from "@/lib/standaard/berichtheaders";
import type { Soort } from "@/lib/standaard/soort";
import { BestandGeweigerd, type Weigering } from "../lezen/weigering";
import { pseudoniemenVan } from "../oordeel/context";
import { createBeroepscodes } from "./beroepscodes";
import { alsEnige } from "./bezig";
import { voerDoor, type Wijze } from "./doorvoeren";
import { createKeurder } from "./keuren";
import { findLeverancier, type Leverancier, type SleutelFout } from "./leverancier";
import { readLijst } from "./lezen";
import { toMachinerapport, type Machinerapport } from "./rapport";
import type { Gekeurd } from "./uitkomst";
import { bewaarVoorraad, wisVoorraad } from "./voorraad";

/** Why a delivery as a whole was refused. Nothing was stored then. */
export type LeverFout = SleutelFout | { readonly reden: "al bezig" } | { readonly reden: "inhoud"; readonly weigering: Weigering };

export interface Machinelevering<S extends Soort> {
  readonly soort: S;
  readonly wijze: Wijze;
  /** The version of the contract that all records are written in; null: told per record. */
  readonly contractversie: Contractversie | null;
  /** The `Authorization` header: who delivers is decided here, never by the caller. */
  readonly authorization: string | null;
  /** The body, a JSON list of records; read only of whoever has a key. */
  readonly stroom: AsyncIterable<Uint8Array>;
}

/** Records judged and put aside at once; others get a turn in between. */
const PER_KEER = 100;

/**
 * Delivers records by machine. They are judged and put aside as they stream in, so that the memory holds a few of them at a time, and
 * published in one transaction when the last one is there. The same body twice changes nothing the second time.
 */
export async function deliver<S extends Soort>(levering: Machinelevering<S>): Promise<Result<Machinerapport, LeverFout>> {
  const leverancier = await findLeverancier(levering.authorization);
  if (!leverancier.ok) return leverancier;
  const gedaan = await alsEnige(levering.soort, leverancier.value.organisatieId, () => leverAan(levering, leverancier.value));
  return gedaan ?? err({ reden: "al bezig" });
}

async function leverAan<S extends Soort>(levering: Machinelevering<S>, leverancier: Leverancier): Promise<Result<Machinerapport, LeverFout>> {
  const leveringId = randomUUID();
  try {
    const { gekeurd, kwaliteit } = await keurEnBewaar(levering, leverancier, leveringId);
    const gedaan = await voerDoor({ soort: levering.soort, wijze: levering.wijze, leverancier, leveringId, gekeurd });
    return gedaan ? ok(toMachinerapport(gedaan, kwaliteit)) : err({ reden: "al bezig" });
  } catch (error) {
    if (error instanceof BestandGeweigerd) return err({ reden: "inhoud", weigering: error.weigering });
    throw error;
  } finally {
    await wisVoorraad({ organisatieId: leverancier.organisatieId, leveringId });
  }
}

async function keurEnBewaar<S extends Soort>({ soort, contractversie, stroom }: Machinelevering<S>, { organisatieId }: Leverancier, leveringId: string) {
  const beroepscodes = createBeroepscodes();
  const keurder = createKeurder({ soort, contractversie, pseudoniemen: pseudoniemenVan(organisatieId, soort), codesVan: beroepscodes.van, vandaag: vandaag() });
  const gekeurd: Gekeurd[] = [];
  const verwerk = async (elementen: readonly string[]): Promise<void> => {
    if (contractversie === null) await beroepscodes.leer(elementen);
    const keuringen = elementen.map((element) => keurder.keur(element));
    gekeurd.push(...keuringen.map((keuring) => keuring.gekeurd));
    await bewaarVoorraad({ organisatieId, leveringId }, keuringen.flatMap(({ gekeurd: { index }, rij }) => (rij ? { index, rij } : [])));
    await nextTurn();
  };
  let deel: string[] = [];
  for await (const element of readLijst(stroom)) {
    deel.push(element);
    if (deel.length < PER_KEER) continue;
    await verwerk(deel);
    deel = [];
  }
  await verwerk(deel);
  return { gekeurd, kwaliteit: keurder.kwaliteit() };
}
