import type { Soort } from "@/lib/standaard/soort";

/** A keyed hash (HMAC) as hex; `vingerafdruk` of lib/db in the portal, anything stable in a test. */
export type Hash = (text: string) => string;

/** Makes what stands in for something that may not be kept. The same input gives the same output, over deliveries. */
export interface Pseudoniemen {
  /** The id of a person or vacature of which only a BSN or personal data is known. Differs per organisation and soort. */
  readonly id: (bron: string) => string;
  /** Under which an id is kept on the list of those who refuse. Doesn't depend on the channel. */
  readonly bezwaar: (id: string) => string;
}

const LENGTE = 24;
const VORM = /^p-[0-9a-f]{24}$/;

/** Whether a text is an id of {@link Pseudoniemen}. */
export const isPseudoniem = (text: string): boolean => VORM.test(text);

/** The pseudonyms of one organisation and soort. */
export const createPseudoniemen = (hash: Hash, organisatieId: number, soort: Soort): Pseudoniemen => ({
  id: (bron) => `p-${hash(`eigen id|${organisatieId}|${soort}|${bron}`).slice(0, LENGTE)}`,
  bezwaar: (id) => hash(`bezwaar|${organisatieId}|${soort}|${id}`),
});
