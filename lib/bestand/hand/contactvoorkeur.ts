import "server-only";
import { z } from "zod";
import { db, type DbClient } from "@/lib/db/client";
import { decryptText, encrypt } from "@/lib/db/versleuteling";
import type { Invoer, Regel } from "@/lib/standaard/invoer/invoer";
import type { Soort } from "@/lib/standaard/soort";
import type { Sessie } from "@/lib/toegang/sessie";

/** Of the consulent, as given last. */
const contactSchema = z.object({ naam: z.string(), telefoon: z.string(), email: z.string() });
type Contact = z.infer<typeof contactSchema>;

/** Where the contact stands, and under which names: at a vacature an e-mail address is one of a list. */
const PLEK = {
  vacatures: { lijst: "werkgever.contactpersoon", naam: "naamContactpersoonAfdeling", telefoon: "telefoonnummer[]", email: "emailadres[]" },
  werkzoekenden: { lijst: "contactpersoon", naam: "naamContactpersoonAfdeling", telefoon: "telefoonnummer", email: "emailadres" },
} as const;

/** The standard has room for so many characters of a name. */
const NAAM_MAX = 35;

/** Keeps the contact of a record that is published, for this account's next one. */
export async function rememberContact(tx: DbClient, { account, namens }: Sessie, soort: Soort, { regels }: Invoer): Promise<void> {
  const { lijst, ...namen } = PLEK[soort];
  const eerste = regels[lijst]?.[0];
  if (!eerste) return;
  const contact: Contact = { naam: eerste[namen.naam] ?? "", telefoon: eerste[namen.telefoon] ?? "", email: eerste[namen.email] ?? "" };
  const inhoud = encrypt(JSON.stringify(contact));
  const sleutel = { organisatieId: namens.id, accountId: account.id };
  await tx.contactvoorkeur.upsert({ where: { organisatieId_accountId: sleutel }, create: { ...sleutel, inhoud }, update: { inhoud } });
}

/** The contact that a new record starts with: what was given last, else the name under which one works here. */
export async function readContact({ account, namens }: Sessie, soort: Soort): Promise<Readonly<Record<string, readonly Regel[]>>> {
  const kept = await db().contactvoorkeur.findUnique({ where: { organisatieId_accountId: { organisatieId: namens.id, accountId: account.id } } });
  const contact = kept ? contactSchema.parse(JSON.parse(decryptText(kept.inhoud))) : { naam: account.weergavenaam ?? "", telefoon: "", email: "" };
  const { lijst, ...namen } = PLEK[soort];
  return { [lijst]: [{ [namen.naam]: contact.naam.slice(0, NAAM_MAX), [namen.telefoon]: contact.telefoon, [namen.email]: contact.email }] };
}
