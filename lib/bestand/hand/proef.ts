import { LEGE_INVOER, type Invoer } from "@/lib/standaard/invoer/invoer";
import { makeAccount, makeOrganisatie } from "@/lib/toegang/proef/organisatie";
import type { Rol } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";

/** Only for tests: somebody at a gemeente that nothing else in the database knows. */
export async function makeSessie(rollen: Rol[] = ["bronbeheerder"]): Promise<Sessie> {
  const { id, oin, naam } = await makeOrganisatie();
  const account = await makeAccount(id, rollen);
  const namens = { id, oin, naam, suwiPartij: true };
  return { id: "test", account: { id: account.id, weergavenaam: "Carla", taak: null, rollen }, organisatie: namens, namens, kanWisselen: false };
}

/** The same person with other roles. */
export const metRollen = (sessie: Sessie, rollen: Rol[]): Sessie => ({ ...sessie, account: { ...sessie.account, rollen } });

/** A vacature as somebody types it, good enough to publish. */
export const vacatureInvoer = (waarden: Record<string, string> = {}): Invoer => ({
  ...LEGE_INVOER,
  waarden: { naamVacature: "Medewerker groen", "adres.postcode": "5511 ab", "beroep.codeBeroepsnaam": "10240", "werktijden.aantalWerkurenPerWeekMaximaal": "24", ...waarden },
  regels: { contractvorm: [{ codeTypeOvereenkomst: "04" }], "werkgever.contactpersoon": [{ naamContactpersoonAfdeling: "Team Werk", "emailadres[]": "werk@testdorp.example" }] },
});

export const profielInvoer = (waarden: Record<string, string> = {}): Invoer => ({
  ...LEGE_INVOER,
  waarden: { "mobiliteit.bemiddelingspostcode": "5511AB", persoonlijkePresentatie: "Werkt graag buiten.", ...waarden },
  keuzes: { "bemiddelingsberoep[].codeBeroepsnaam": ["10240"] },
});
