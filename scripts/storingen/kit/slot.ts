import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** A table that nobody can write in. */
export interface Slot {
  /** Settles when a statement of a node waits for it: then that node is in the middle. */
  wachtOpWachtende(): Promise<void>;
  laatLos(): Promise<void>;
}

/** Locks a table, so that a test knows where in its transaction a node is. */
export async function houdSlotOp(databaseUrl: string, tabel: "aanlevering" | "vacature"): Promise<Slot> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // The server may be what is killed.
  client.on("error", () => {});
  await client.connect();
  await client.query("BEGIN");
  await client.query(`LOCK TABLE ${tabel} IN SHARE MODE`);
  return {
    wachtOpWachtende: async () => {
      for (let poging = 0; poging < 600; poging += 1) {
        const { rows } = await client.query("SELECT 1 FROM pg_locks WHERE NOT granted AND relation = $1::regclass", [tabel]);
        if (rows.length > 0) return;
        await wait(100);
      }
      throw new Error(`nobody came to wait for ${tabel}`);
    },
    laatLos: async () => {
      await client.query("COMMIT");
      await client.end();
    },
  };
}
