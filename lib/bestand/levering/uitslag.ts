import "server-only";
import { z } from "zod";
import { decryptText, encrypt } from "@/lib/db/versleuteling";

const meldingsoortSchema = z.object({ ernst: z.enum(["fout", "waarschuwing"]), veld: z.string(), code: z.string(), aantal: z.int(), voorbeeld: z.string(), rijen: z.array(z.int()) });
const verbeterpuntSchema = z.object({ sleutel: z.string(), label: z.string(), waarom: z.string(), punten: z.number(), aantal: z.int() });

/** What judging a delivery came to, with what publishing needs of those who refuse. */
const uitslagSchema = z.object({
  samenvatting: z.object({ rijen: z.int(), goed: z.int(), fout: z.int(), geweigerd: z.int(), metWaarschuwing: z.int(), meldingen: z.array(meldingsoortSchema) }),
  kwaliteit: z.object({ score: z.number(), records: z.int(), verdeling: z.object({ laag: z.int(), midden: z.int(), hoog: z.int() }), verbeterpunten: z.array(verbeterpuntSchema) }),
  sindsVorige: z.object({ nieuw: z.int(), gewijzigd: z.int(), gelijk: z.int(), hersteld: z.int() }).nullable(),
  /** Own ids of rows that refuse, and the hashes that go on the list; emptied when they have been acted on. */
  geweigerdeIds: z.array(z.string()),
  bezwaren: z.array(z.string()),
  /** The list of refusals as it was, to notice that it changed. */
  bezwarenStand: z.string(),
});
export type BewaardeUitslag = z.infer<typeof uitslagSchema>;

export const packUitslag = (uitslag: BewaardeUitslag): Uint8Array<ArrayBuffer> => encrypt(JSON.stringify(uitslag));
export const readUitslag = (stored: Uint8Array | null): BewaardeUitslag | null => (stored ? uitslagSchema.parse(JSON.parse(decryptText(stored))) : null);
