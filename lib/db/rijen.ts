/** Shapes of stored rows, for adapters and use cases: the generated client itself stays inside lib/db. */
export type { Account, Beoordeling, Detail, Organisatie, Selectievraag, Vacature, VraagUitkomst, Werkzoekende, Zoekvraag } from "./generated/client";
