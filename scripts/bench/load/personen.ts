import pg from "pg";
import { lastpersoon, type Identiteit } from "../../../sandbox/identiteiten";
import { organisatieNamed } from "../../../sandbox/organisaties";

export interface Persoon {
  readonly sleutel: string;
  readonly plaats: string;
  /** All of one gemeente come from one address. */
  readonly adres: string;
}

const toPersoon = ({ sleutel, organisatie }: Identiteit): Persoon => {
  const { plaats, oin } = organisatieNamed(organisatie);
  return { sleutel, plaats, adres: `10.0.0.${Number(oin.slice(-2))}` };
};

/** So many people, one account each, spread over the ten gemeenten of the demo. */
export const makePersonen = (aantal: number): Persoon[] => Array.from({ length: aantal }, (_, nummer) => toPersoon(lastpersoon(nummer)));

/** Gives them accounts and roles, which the organisatiebeheerder would; they still log in for themselves. */
export async function openAccounts(databaseUrl: string, aantal: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (let nummer = 0; nummer < aantal; nummer += 1) {
      const { organisatieOin, actingSubjectId, weergave, rollen } = lastpersoon(nummer);
      await client.query(
        `INSERT INTO account (organisatie_id, acting_subject_id, weergavenaam, taak, rollen, gemaakt_op)
         SELECT id, $2, $3, 'klantmanager', $4::rol[], now() FROM organisatie WHERE oin = $1 ON CONFLICT DO NOTHING`,
        [organisatieOin, actingSubjectId, weergave, rollen],
      );
    }
  } finally {
    await client.end();
  }
}
