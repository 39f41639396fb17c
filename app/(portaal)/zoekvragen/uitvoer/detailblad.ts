import "server-only";
import type { Veldgroepbeschrijving, Veldrij } from "@/lib/standaard/describe-velden";
import { velden } from "@/lib/standaard/velden";
import type { Cel, Kolom, Werkblad } from "@/lib/uitvoer/werkblad";
import { describeRecord } from "@/lib/zoeken/beschrijven";
import { bronNaam } from "@/lib/zoeken/bronnaam";
import type { UitTeVoeren } from "@/lib/zoeken/uitvoeren";

/** Several elements of a list stand in one cell, each apart. */
const SCHEIDING = " | ";

/** A column only for what at least one record holds; a typed one where every value is single. */
function toKolom({ pad, label, groep, type }: { pad: string; label: string; groep: string; type: string }, rijen: readonly (readonly Veldrij[])[]): (Kolom & { pad: string }) | null {
  const gevuld = rijen.map((rij) => rij.filter((veld) => veld.pad === pad)).filter((gevonden) => gevonden.length > 0);
  if (gevuld.length === 0) return null;
  const isEnkel = gevuld.every((gevonden) => gevonden.length === 1 && gevonden[0]?.waarden.length === 1);
  const kop = `${groep}: ${label}`;
  if (isEnkel && type === "datum") return { pad, kop, type: "datum" };
  return { pad, kop, type: isEnkel && type === "getal" ? "getal" : "tekst" };
}

function toCel(rij: readonly Veldrij[], { pad, type }: Kolom & { pad: string }): Cel {
  const waarden = rij.filter((veld) => veld.pad === pad).map(({ waarde }) => waarde);
  const [eerste] = waarden;
  if (eerste === undefined) return null;
  const getal = Number(eerste);
  return type === "getal" && Number.isFinite(getal) ? getal : waarden.join(SCHEIDING);
}

/** Labels that occur twice in a group (of two lists) get a number, since a table knows columns by their heading. */
function uniqueHeadings<K extends Kolom>(kolommen: readonly K[]): K[] {
  const seen = new Map<string, number>();
  return kolommen.map((kolom) => {
    const count = (seen.get(kolom.kop) ?? 0) + 1;
    seen.set(kolom.kop, count);
    return count === 1 ? kolom : { ...kolom, kop: `${kolom.kop} ${count}` };
  });
}

/** The fetched details as a sheet: a row per record, in the order and with the labels of the standard. Null when there are none. */
export async function toDetailblad({ vraag, rijen, details }: UitTeVoeren): Promise<Werkblad | null> {
  const records = rijen.flatMap(({ rij }, index) => {
    const detail = details.get(rij.key);
    return detail ? [{ plaats: index + 1, detail }] : [];
  });
  if (records.length === 0) return null;
  const beschreven = await Promise.all(records.map(({ detail }) => describeRecord(vraag.richting, detail.record)));
  const bronnen = await Promise.all(records.map(({ detail }) => (detail.bronId ? bronNaam(detail.bronId) : null)));
  const perRecord = beschreven.map((groepen: readonly Veldgroepbeschrijving[]) => groepen.flatMap((groep) => groep.rijen));
  const kolommen = uniqueHeadings(velden[vraag.richting].flatMap((veld) => toKolom(veld, perRecord) ?? []));
  return {
    naam: "Details",
    kolommen: [{ kop: "Plaats", type: "getal", breedte: 8 }, { kop: "Bron", type: "tekst", breedte: 24 }, ...kolommen.map(({ kop, type }) => ({ kop, type }))],
    rijen: records.map(({ plaats }, index) => [plaats, bronnen[index] ?? null, ...kolommen.map((kolom) => toCel(perRecord[index] ?? [], kolom))]),
  };
}
