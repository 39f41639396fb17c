import { z } from "zod";
import { fromBeroepsUri, toBeroepsUri } from "../beroepscode";
import { tekst } from "../bouwstenen";
import type { Vacature } from "../vacature";

/** How contract v2.0 names an occupation: a code of the BO&C register, or free text. Exactly one of the two. */

export const bocCode = z.string().regex(/^[0-9]{1,10}$/);

const gecodeerd = z.strictObject({ beroepsnaamGecodeerd: z.strictObject({ codeBeroepsnaam: bocCode.optional(), omschrijvingBeroepsnaam: tekst(120).optional() }) });
const ongecodeerd = z.strictObject({ beroepsnaamOngecodeerd: z.strictObject({ naamBeroepOngecodeerd: tekst(120).optional() }) });

export const beroepsnaam = z.union([gecodeerd, ongecodeerd]);
export type Beroepsnaam = z.infer<typeof beroepsnaam>;

/** The BO&C code of an occupation that v3 names by a URI; null when there is none. With a mapping to CompetentNL it knows more. */
export type ToBocCode = (uri: string) => string | null;
export const ownUrisOnly: ToBocCode = fromBeroepsUri;

type Beroep = NonNullable<Vacature["beroep"]>;

/** The beroep of v3. A name in words has no place there: undefined. */
export function readBeroep(naam: Beroepsnaam | undefined): Beroep | undefined {
  const code = naam && "beroepsnaamGecodeerd" in naam ? naam.beroepsnaamGecodeerd.codeBeroepsnaam : undefined;
  return code === undefined ? undefined : { codeBeroepsnaam: toBeroepsUri(code) };
}

/** The beroep of v2; undefined when its URI stands for no BO&C code. */
export function writeBeroep(beroep: Beroep | undefined, toBocCode: ToBocCode): Beroepsnaam | undefined {
  const code = beroep?.codeBeroepsnaam === undefined ? null : toBocCode(beroep.codeBeroepsnaam);
  return code === null ? undefined : { beroepsnaamGecodeerd: { codeBeroepsnaam: code } };
}
