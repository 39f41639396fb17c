import "server-only";
import type { DbClient } from "@/lib/db/client";
import type { LeveringUpdate } from "@/lib/db/rijen";
import { sendWerk } from "@/lib/db/werk";
import { Gestopt } from "./gestopt";
import type { Werkplek } from "./lease";
import type { Leveringsleutel } from "./sleutel";
import type { Leveringstand } from "./stand";

/** Nobody works on it. */
export const LOS = { poging: null, leaseTot: null } as const;

/** Brings a delivery to its next stand, by the worker who has it; throws {@link Gestopt} when it isn't that one's anymore. */
export async function zetStand(tx: DbClient, { sleutel, poging }: Werkplek, stand: Leveringstand, data: LeveringUpdate = {}): Promise<void> {
  const { count } = await tx.levering.updateMany({ where: { ...sleutel, poging }, data: { ...data, stand } });
  if (count === 0) throw new Gestopt();
}

/** Asks a node to go on with a delivery. */
export const sendLevering = ({ organisatieId, id }: Leveringsleutel): Promise<void> => sendWerk("levering", id, { organisatieId, id });

/** Removes the rows of a delivery and what is known of them. Only its line stays. */
export async function wisInhoud(tx: DbClient, { organisatieId, id }: Leveringsleutel): Promise<void> {
  const where = { organisatieId, leveringId: id };
  await tx.leveringDeel.deleteMany({ where });
  await tx.leveringRij.deleteMany({ where });
  await tx.leveringVorig.deleteMany({ where });
}
