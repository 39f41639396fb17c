import pg from "pg";

/** Tables of the processing log to which the application only adds. */
export const GROEIT_ALLEEN = ["verwerking", "logboek_schakel", "logboek_zegel", "logboek_opruiming", "logboek_controle"] as const;

/**
 * Gives an existing role what the portal needs to run and nothing else: no tables of its own, and of the processing log only
 * reading and adding. Run as the owner of the tables, after every migration. Safe to repeat.
 */
export async function grantApplicatierol(url: string, rol: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const naam = client.escapeIdentifier(rol);
  try {
    for (const schema of ["public", "pgboss"]) {
      await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${naam}`);
      await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${naam}`);
      await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${naam}`);
    }
    await client.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${GROEIT_ALLEEN.join(", ")} FROM ${naam}`);
    await client.query(`REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON "_prisma_migrations" FROM ${naam}`);
    await client.query(`REVOKE INSERT, DELETE, TRUNCATE ON logboek_stand FROM ${naam}`);
    await client.query("REVOKE EXECUTE ON FUNCTION logboek_ruim_op(integer, bigint) FROM PUBLIC");
    await client.query(`GRANT EXECUTE ON FUNCTION logboek_ruim_op(integer, bigint) TO ${naam}`);
  } finally {
    await client.end();
  }
}
