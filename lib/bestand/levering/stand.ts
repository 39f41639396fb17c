/** Where a delivery of a file stands; the enum `levering_stand` of the database. */
export type Leveringstand =
  | "lezen" | "kolommen" | "coderen" | "beroepen" | "controleren" | "controle" | "publiceren" | "gepubliceerd" | "terugdraaien" | "ongedaan"
  | "gestopt" | "geweigerd" | "mislukt" | "verlopen";

/** The steps of the screen. */
export const STAPPEN = ["bestand", "kolommen", "beroepen", "controle", "publiceren"] as const;
export type Stap = (typeof STAPPEN)[number];

const STAP_VAN: Readonly<Record<Leveringstand, Stap>> = {
  lezen: "bestand", geweigerd: "bestand", gestopt: "bestand", mislukt: "bestand", verlopen: "bestand",
  kolommen: "kolommen", coderen: "beroepen", beroepen: "beroepen", controleren: "controle", controle: "controle",
  publiceren: "publiceren", gepubliceerd: "publiceren", terugdraaien: "publiceren", ongedaan: "publiceren",
};

/** The step in which a delivery is. */
export const stapVan = (stand: Leveringstand): Stap => STAP_VAN[stand];

const BEZIG: ReadonlySet<Leveringstand> = new Set(["lezen", "coderen", "controleren", "publiceren", "terugdraaien"]);
const WACHT: ReadonlySet<Leveringstand> = new Set(["kolommen", "beroepen", "controle"]);

/** The portal is working on it: poll for progress. */
export const isBezig = (stand: Leveringstand): boolean => BEZIG.has(stand);
/** A person is to do something: choose columns, decide on texts, publish or stop. */
export const wachtOpMens = (stand: Leveringstand): boolean => WACHT.has(stand);
/** Neither published nor given up. */
export const isOpen = (stand: Leveringstand): boolean => stand !== "terugdraaien" && (isBezig(stand) || wachtOpMens(stand));

/** Work for the job queue; `lezen` isn't: the bytes are only there in the request. */
export const TAAKSTANDEN = ["coderen", "controleren", "publiceren", "terugdraaien"] as const satisfies readonly Leveringstand[];
export type Taakstand = (typeof TAAKSTANDEN)[number];
