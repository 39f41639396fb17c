import { z } from "zod";
import type { Invoer } from "@/lib/standaard/invoer/invoer";
import { plekVan } from "@/lib/standaard/invoer/invoer";
import { soortSchema, type Soort } from "@/lib/standaard/soort";
import { velden } from "@/lib/standaard/velden";

/** Longer than any text of the standard, so that what is too long is refused in words and not cut. */
const tekst = z.string().max(10_000);
/** More elements than a record can sensibly hold. */
const MEEST = 50;

const invoer = z.object({
  waarden: z.record(z.string(), tekst),
  keuzes: z.record(z.string(), z.array(tekst).max(MEEST)),
  regels: z.record(z.string(), z.array(z.record(z.string(), tekst)).max(MEEST)),
});

/** What a form sends: keys that the standard doesn't have are left out. */
export const invoerSchema = z
  .object({ soort: soortSchema, invoer })
  .transform(({ soort, invoer: typed }) => ({ soort, invoer: known(soort, typed) }));

function known(soort: Soort, { waarden, keuzes, regels }: Invoer): Invoer {
  const of = (plek: keyof Invoer) => velden[soort].filter((veld) => plekVan(veld) === plek);
  return { waarden: pick(waarden, of("waarden").map(({ pad }) => pad)), keuzes: pick(keuzes, of("keuzes").map(({ pad }) => pad)), regels: pick(regels, of("regels").flatMap(({ lijst }) => lijst ?? [])) };
}

const pick = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries([...new Set(keys)].flatMap((key) => (Object.hasOwn(record, key) ? [[key, record[key] as T]] : [])));
