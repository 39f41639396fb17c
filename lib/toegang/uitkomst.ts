/** Why a login did not end in the portal. Each has a page of its own under `/inloggen/<uitkomst>`. */
export const INLOGUITKOMSTEN = [
  "niveau-te-laag",
  "organisatie-niet-aangesloten",
  "geen-suwi-partij",
  "voorwaarden-niet-vervuld",
  "nog-geen-rol",
  "account-gesloten",
  "sessie-verlopen",
  "geannuleerd",
  "makelaar-onbereikbaar",
  "antwoord-onbruikbaar",
  "te-vaak",
  "storing",
] as const;
export type Inloguitkomst = (typeof INLOGUITKOMSTEN)[number];

/** The outcomes that {@link "./toelating"} decides on, once the makelaar has said who it is. */
export type Weigergrond = Extract<Inloguitkomst, "niveau-te-laag" | "organisatie-niet-aangesloten" | "geen-suwi-partij" | "voorwaarden-niet-vervuld" | "nog-geen-rol" | "account-gesloten">;

/** Path of the page of an outcome. */
export const padVan = (uitkomst: Inloguitkomst) => `/inloggen/${uitkomst}` as const;

const isUitkomst = (text: string): text is Inloguitkomst => INLOGUITKOMSTEN.some((uitkomst) => uitkomst === text);

/** The outcome that a path segment names, if it does. */
export const parseUitkomst = (text: string): Inloguitkomst | undefined => (isUitkomst(text) ? text : undefined);

/** What next-auth calls it when the login does not get as far as our own decision. */
export function toUitkomst(nextAuthError: string): Inloguitkomst {
  switch (nextAuthError) {
    case "OAuthSignin":
      return "makelaar-onbereikbaar";
    case "OAuthCallback":
    case "Callback":
      return "antwoord-onbruikbaar";
    default:
      return "storing";
  }
}

/** What the makelaar answers instead of a code (RFC 6749 4.1.2.1, OIDC core 3.1.2.6). */
export function uitkomstVanMakelaar(error: string): Inloguitkomst {
  switch (error) {
    case "access_denied":
    case "interaction_required":
    case "login_required":
      return "geannuleerd";
    case "server_error":
    case "temporarily_unavailable":
      return "makelaar-onbereikbaar";
    case "unmet_authentication_requirements":
      return "niveau-te-laag";
    default:
      return "antwoord-onbruikbaar";
  }
}
