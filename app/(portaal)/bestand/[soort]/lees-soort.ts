import { notFound } from "next/navigation";
import { SOORTTEKSTEN } from "@/components/bestand/lijst/soortteksten";
import { soorten, type Soort } from "@/lib/standaard/soort";

/** The soort in an address, `vacatures` or `profielen`; anything else is no page. */
export const readSoort = (adres: string): Soort => soorten.find((soort) => SOORTTEKSTEN[soort].adres === adres) ?? notFound();

/** An own id in an address. */
export function readId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return notFound();
  }
}
