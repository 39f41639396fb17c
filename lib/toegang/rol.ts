/** What somebody may be in the portal; the names are those of the database. */
export const ROLLEN = ["bemiddelaar", "bronbeheerder", "organisatiebeheerder", "privacyfunctionaris", "functioneel_beheerder"] as const;
export type Rol = (typeof ROLLEN)[number];

/** The task a bemiddelaar starts with. It gives no right: both directions are open to every bemiddelaar. */
export const TAKEN = ["klantmanager", "accountmanager"] as const;
export type Taak = (typeof TAKEN)[number];

const NAMEN: Record<Rol, string> = {
  bemiddelaar: "bemiddelaar",
  bronbeheerder: "bronbeheerder",
  organisatiebeheerder: "organisatiebeheerder",
  privacyfunctionaris: "privacyfunctionaris",
  functioneel_beheerder: "functioneel beheerder",
};

/** How somebody is addressed in the header: by task when that says more than the role. */
export function functieVan({ rollen, taak }: { readonly rollen: readonly Rol[]; readonly taak: Taak | null }): string {
  const namen = rollen.map((rol) => (rol === "bemiddelaar" && taak ? taak : NAMEN[rol]));
  return namen.join(", ") || "nog geen rol";
}
