import { randomInt } from "node:crypto";
import { vi } from "vitest";
import { db } from "@/lib/db/client";
import { ok, type Result } from "@/lib/result";
import type { Rol } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";
import { startDetails, type OphaalFout } from "../detail-ophalen";
import { followDetails, type DetailStand } from "../detail-stand";
import { readResultaten } from "../resultaten";
import { followZoekvraag } from "../voortgang";
import { startZoekvraag } from "../zoekvraag-starten";

/** A bemiddelaar of a gemeente that nothing else in the database knows; for integration tests. */
export async function maakSessie(naam: string): Promise<Sessie> {
  const oin = `0000000888${String(randomInt(1e9)).padStart(10, "0")}`;
  const organisatie = await db().organisatie.create({ data: { oin, naam, soort: "gemeente", suwiPartij: true, aangesloten: true } });
  const namens = { id: organisatie.id, oin, naam, suwiPartij: true };
  return { id: "test", account: await maakAccount(organisatie.id, "Test"), organisatie: namens, namens, kanWisselen: false };
}

/** Somebody else of the same organisation. */
export const collegaVan = async (sessie: Sessie, weergavenaam: string): Promise<Sessie> => ({ ...sessie, account: await maakAccount(sessie.namens.id, weergavenaam) });

/** The same person with other roles. */
export const metRollen = (sessie: Sessie, rollen: readonly Rol[]): Sessie => ({ ...sessie, account: { ...sessie.account, rollen } });

async function maakAccount(organisatieId: number, weergavenaam: string): Promise<Sessie["account"]> {
  const account = await db().account.create({ data: { organisatieId, actingSubjectId: String(randomInt(1e9)), weergavenaam, rollen: ["bemiddelaar"], gemaaktOp: new Date() } });
  return { id: account.id, weergavenaam, taak: "klantmanager", rollen: ["bemiddelaar"] };
}

/** Asks and waits until everything is in; the id of the zoekvraag. */
export async function zoek(sessie: Sessie, kenmerk = "WZ-1"): Promise<string> {
  const gestart = await startZoekvraag(sessie, { richting: "vacatures", kenmerk, gebied: { tekst: "Veldhoven", afstand: 30 } });
  if (!gestart.ok) throw new Error(JSON.stringify(gestart.error));
  await vi.waitFor(async () => {
    const stand = await followZoekvraag(sessie, gestart.value.id);
    if (!stand.ok || !stand.value.klaar) throw new Error("still asking");
  }, 15_000);
  return gestart.value.id;
}

/** Keys of the results, best first. */
export async function sleutelsVan(sessie: Sessie, id: string): Promise<string[]> {
  const resultaten = await readResultaten(sessie, id, "vacatures");
  return resultaten.ok ? resultaten.value.rijen.map(({ rij }) => rij.key) : [];
}

/** Fetches details and waits for how it ended; those of another one who is fetching stay `bezig`. */
export async function haalOp(sessie: Sessie, id: string, sleutels: readonly string[]): Promise<Result<DetailStand[], OphaalFout>> {
  const gestart = await startDetails(sessie, id, "vacatures", sleutels);
  if (!gestart.ok) return gestart;
  const stand = async () => {
    const gevolgd = await followDetails(sessie, id);
    return gevolgd.ok ? gevolgd.value.filter(({ sleutel }) => sleutels.includes(sleutel)) : [];
  };
  const nogBezig = async () => (await stand()).some(({ uitkomst }) => uitkomst === "bezig");
  if (gestart.value.gestart > 0) await vi.waitFor(async () => { if (await nogBezig()) throw new Error("still fetching"); }, 15_000);
  return ok(await stand());
}
