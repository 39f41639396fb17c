/** A role in words, and what it is for. */
export const ROLLEN_IN_WOORDEN: Readonly<Record<string, { readonly naam: string; readonly uitleg: string }>> = {
  bemiddelaar: { naam: "Bemiddelaar", uitleg: "Zoekt vacatures en kandidaten, en haalt details op." },
  bronbeheerder: { naam: "Bronbeheerder", uitleg: "Levert vacatures en profielen aan, wijzigt ze en trekt ze in." },
  organisatiebeheerder: { naam: "Organisatiebeheerder", uitleg: "Geeft rollen en sleutels. Ziet geen vacatures of profielen." },
  privacyfunctionaris: { naam: "Privacyfunctionaris", uitleg: "Leest het verwerkingenlogboek. Ziet geen vacatures of profielen." },
  functioneel_beheerder: { naam: "Functioneel beheerder", uitleg: "Beheert het portaal en de organisaties. Ziet geen persoonsgegevens." },
};

/** Roles as one text. */
export const inRolwoorden = (rollen: readonly string[]): string => rollen.map((rol) => ROLLEN_IN_WOORDEN[rol]?.naam ?? rol).join(", ");
