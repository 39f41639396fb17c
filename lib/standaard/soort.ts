import { z } from "zod";

/** The two kinds of record that are exchanged; spelled as in the routes of the portal. */
export const soorten = ["vacatures", "werkzoekenden"] as const;

export const soortSchema = z.enum(soorten);
export type Soort = z.infer<typeof soortSchema>;

/** How each soort is called in the paths of the contract. */
export const contractpad = { vacatures: "vacatures", werkzoekenden: "werkzoekendeProfielen" } as const satisfies Record<Soort, string>;

/** The attribute that holds a bron's own id of a record. */
export const idVeld = { vacatures: "idVacature", werkzoekenden: "idWerkzoekende" } as const satisfies Record<Soort, string>;
