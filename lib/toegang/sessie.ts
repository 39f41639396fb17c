import type { Rol, Taak } from "./rol";
import type { Namens } from "./namens";

/** Who works in the portal, and for whom. Made at every request from the session's row; never from what the caller sends. */
export interface Sessie {
  /** Key of the row (a hash); useless as a cookie. */
  readonly id: string;
  readonly account: {
    readonly id: number;
    /** eHerkenning gives no name; people choose one. */
    readonly weergavenaam: string | null;
    /** The task that opens first; it gives no right. */
    readonly taak: Taak | null;
    readonly rollen: readonly Rol[];
  };
  /** The organisation that logged in. */
  readonly organisatie: { readonly id: number; readonly oin: string; readonly naam: string };
  /** The verwerkingsverantwoordelijke worked for; `namens.id` is the `organisatieId` of all data in this session. */
  readonly namens: Namens;
  /** More than one organisation to choose from: the header offers to change. */
  readonly kanWisselen: boolean;
}

/** A login that has yet to choose for whom. */
export type Inlog = Omit<Sessie, "namens" | "kanWisselen"> & { readonly namens: Namens | null; readonly keuzes: readonly Namens[] };

/** What a cookie stands for at this moment. */
export type Sessiestand =
  | { readonly stand: "geen" }
  | { readonly stand: "verlopen"; readonly reden: "niet gebruikt" | "te lang" | "ingetrokken" | "toegang beeindigd" }
  | { readonly stand: "kiezen"; readonly inlog: Inlog }
  | { readonly stand: "open"; readonly sessie: Sessie; readonly inlog: Inlog; readonly duur: Sessieduur };

/** How long a session lasts when nobody uses it from now on. */
export interface Sessieduur {
  /** Whole seconds until it ends. */
  readonly over: number;
  /** It ends then whatever one does: eight hours after the login. */
  readonly uiterlijk: boolean;
}
