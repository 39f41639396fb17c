import { makeAccount, makeOrganisatie } from "@/lib/toegang/proef/organisatie";
import type { Rol } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";

type Organisatie = Awaited<ReturnType<typeof makeOrganisatie>>;

/** Only for tests: a session of a new account with these roles, in a new gemeente unless said otherwise. */
export async function sessieVan(rollen: Rol[], organisatie?: Organisatie): Promise<Sessie> {
  const waar = organisatie ?? (await makeOrganisatie());
  const account = await makeAccount(waar.id, rollen);
  return { id: "s", account: { id: account.id, weergavenaam: null, taak: null, rollen }, organisatie: waar, namens: waar, kanWisselen: false };
}
