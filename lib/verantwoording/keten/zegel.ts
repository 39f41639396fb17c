import "server-only";
import { now } from "@/lib/klok";
import { judge, sign, type Handtekening, type Oordeel } from "./handtekening";

/** The end of a part of a chain: where, the hash there, and the moment of the part's youngest line. */
export interface Einde {
  readonly organisatieId: number;
  readonly positie: bigint;
  readonly hash: Uint8Array<ArrayBuffer>;
  readonly tot: Date;
}

/** A signed end: a checkpoint while its part is there, the beginning of the rest once it is removed. */
export interface Zegel extends Einde, Handtekening {
  readonly gezetOp: Date;
}

type Soort = "zegel/1" | "opruiming/1";

const verklaring = (soort: Soort, { organisatieId, positie, hash, tot, gezetOp }: Einde & { gezetOp: Date }) =>
  [soort, organisatieId, String(positie), Buffer.from(hash).toString("hex"), tot.toISOString(), gezetOp.toISOString()] as const;

/** Signs an end at this moment. */
export function seal(soort: Soort, einde: Einde): Zegel {
  const gezet = { ...einde, gezetOp: now() };
  return { ...gezet, ...sign(verklaring(soort, gezet)) };
}

/** Did this portal sign it? */
export const judgeZegel = (soort: Soort, zegel: Zegel): Oordeel => judge(verklaring(soort, zegel), zegel);
