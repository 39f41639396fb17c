/** How a record came in, in words. */
export const KANAALWOORDEN = { hand: "met de hand", bestand: "bestand", api: "koppeling", synthetisch: "demo" } as const;
export type Kanaal = keyof typeof KANAALWOORDEN;
