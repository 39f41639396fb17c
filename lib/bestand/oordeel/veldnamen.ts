import type { Soort } from "@/lib/standaard/soort";
import { velden } from "@/lib/standaard/velden";

/** The label of a path of the contract ("mobiliteit.bemiddelingspostcode" is "Postcode"); the path itself when the standard has none. */
export function labelVanPad(soort: Soort, pad: string): string {
  const zonderPlaats = pad.replace(/\[\d+\]/g, "[]");
  return velden[soort].find((veld) => veld.pad === zonderPlaats)?.label ?? pad;
}
