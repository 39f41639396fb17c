import { randomUUID } from "node:crypto";
import { kiesIndeling, readKolommen } from "@/lib/bestand/levering/kolommen";
import { readLevering } from "@/lib/bestand/levering/lezen";
import { publiceerLevering, readVerschil } from "@/lib/bestand/levering/publiceren";
import { startLevering } from "@/lib/bestand/levering/starten";
import { controleer } from "@/lib/bestand/levering/teksten";
import { makeSessie, must, werk } from "@/lib/bestand/levering/testing/lever";
import { findBeroep } from "@/lib/beroepen/beroepen";
import { closeDb } from "@/lib/db/client";
import { closeWerk } from "@/lib/db/werk";
import type { Sessie } from "@/lib/toegang/sessie";

/** A file as it comes in, and for whom. */
export interface Levering {
  readonly sessie: Sessie;
  readonly stroom: AsyncIterable<Uint8Array>;
  readonly totaal: number;
}

/** Milliseconds per part of the way. */
export interface Tijden {
  readonly rijen: number;
  readonly goed: number;
  readonly gelezen: number;
  readonly gecontroleerd: number;
  readonly gepubliceerd: number;
}

/** An organisation of its own, with the occupations in memory as in a node that has been up for a while. */
export async function maakOrganisatie(): Promise<Sessie> {
  await findBeroep("1");
  return makeSessie();
}

/** A file from its first byte until it is published, as a user goes who agrees with every proposal. */
export async function lever({ sessie, stroom, totaal }: Levering): Promise<Tijden> {
  const begin = performance.now();
  const { id } = must(await startLevering(sessie, { soort: "werkzoekenden", id: randomUUID(), bestandsnaam: "bench", stroom, totaal }));
  const gelezen = performance.now();
  if (must(await readLevering(sessie, id)).stand === "kolommen") must(await kiesIndeling(sessie, id, must(await readKolommen(sessie, id)).indeling.doelen));
  await werk(sessie, id);
  if (must(await readLevering(sessie, id)).stand === "beroepen") {
    must(await controleer(sessie, id));
    await werk(sessie, id);
  }
  const verwacht = must(await readVerschil(sessie, id));
  const gecontroleerd = performance.now();
  must(await publiceerLevering(sessie, id, { intrekken: true, verwacht }));
  await werk(sessie, id);
  const levering = must(await readLevering(sessie, id));
  if (levering.stand !== "gepubliceerd") throw new Error(`${levering.stand}: ${levering.melding}`);
  return { rijen: levering.rijen, goed: levering.uitslag?.samenvatting.goed ?? 0, gelezen: gelezen - begin, gecontroleerd: gecontroleerd - gelezen, gepubliceerd: performance.now() - gecontroleerd };
}

/** Ends what this process has open. */
export async function klaar(): Promise<void> {
  await closeWerk();
  await closeDb();
}
