/** Users reach both nodes by one address, that of the first. */
export const KNOOP_POORT = 3501;
export const PORTAAL = `http://localhost:${KNOOP_POORT}`;
export const TWEEDE = `http://localhost:${KNOOP_POORT + 1}`;
export const UV = "http://localhost:4510";
/** Stands between the nodes and the exchange. */
export const LUIK_POORT = 4511;
export const MAKELAAR = "http://localhost:4520";

/** What the environment of the whole run says of it. */
export const ADRESSEN = { PORTAAL_URL: PORTAAL, SANDBOX_UV_URL: UV, EHERKENNING_ISSUER: MAKELAAR } as const;
