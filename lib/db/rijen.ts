import type { Prisma } from "./generated/client";

/** Shapes of stored rows, for adapters and use cases: the generated client itself stays inside lib/db. */
export type { Account, Beoordeling, Detail, Levering, Organisatie, Selectievraag, Vacature, VraagUitkomst, Werkzoekende, Zoekvraag } from "./generated/client";

/** What may be changed of a delivery. */
export type LeveringUpdate = Prisma.LeveringUpdateManyMutationInput;
