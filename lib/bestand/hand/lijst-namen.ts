import "server-only";
import { z } from "zod";
import { loadFindBeroep } from "@/lib/beroepen/beroepen";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { loadPostcodes } from "@/lib/geo/postcodetabel";
import type { FindBeroep } from "@/lib/rangschikking/rij-context";
import { capitalise } from "@/lib/rangschikking/woordkeus";
import { fromBeroepsUri } from "@/lib/standaard/beroepscode";
import type { Soort } from "@/lib/standaard/soort";
import { TABELLEN } from "./rijen";

/** What the list says of a record that its columns don't. */
interface Naam {
  readonly beroepen: string | null;
  readonly plaats: string | null;
  readonly vindbaar: boolean;
}

const beroep = z.object({ codeBeroepsnaam: z.string().optional() });
const basissetSchema = z.object({ beroep: beroep.optional(), bemiddelingsberoep: z.array(beroep).optional() });
const rijSchema = z.object({ id: z.string(), basisset: z.string().nullable() });

/** Reads the basissets of a page of the list; they aren't encrypted. */
export async function describeBasissets(soort: Soort, organisatieId: number, rijen: readonly { readonly id: string; readonly pc4: number | null }[]): Promise<ReadonlyMap<string, Naam>> {
  const ids = rijen.map(({ id }) => id);
  const [inhoud, findBeroep, postcodes] = await Promise.all([
    db().$queryRaw(sql`SELECT id, basisset FROM ${TABELLEN[soort].inhoud} WHERE organisatie_id = ${organisatieId} AND id = ANY(${ids}::text[])`),
    loadFindBeroep(),
    loadPostcodes(),
  ]);
  const pc4 = new Map(rijen.map((rij) => [rij.id, rij.pc4]));
  return new Map(
    z.array(rijSchema).parse(inhoud).map(({ id, basisset }) => {
      const code = pc4.get(id) ?? null;
      return [id, { beroepen: basisset === null ? null : beroepenIn(basisset, findBeroep), plaats: code === null ? null : (postcodes.pointOf(String(code))?.plaats ?? String(code)), vindbaar: basisset !== null && code !== null }];
    }),
  );
}

function beroepenIn(basisset: string, findBeroep: FindBeroep): string | null {
  const { beroep: een, bemiddelingsberoep = [] } = basissetSchema.parse(JSON.parse(basisset));
  const namen = [een, ...bemiddelingsberoep].flatMap((deel) => (deel?.codeBeroepsnaam ? [findBeroep(fromBeroepsUri(deel.codeBeroepsnaam) ?? deel.codeBeroepsnaam)?.naam] : [])).filter((naam) => naam !== undefined);
  return namen.length > 0 ? capitalise(namen.join(", ")) : null;
}
