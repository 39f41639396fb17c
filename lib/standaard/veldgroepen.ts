/** The groups of the detail screen, in its order. */
export const veldgroepen = [
  "Werk",
  "Werkgever",
  "Plaats en reizen",
  "Uren en tijden",
  "Contract",
  "Vervoer",
  "Opleiding en ervaring",
  "Talen",
  "Competenties en interesses",
  "Begeleiding en aanpassing",
  "Solliciteren",
  "Contact",
  "Nummers",
] as const;
export type Veldgroep = (typeof veldgroepen)[number];

/** The words for an attribute, and whether a selectievraag can ask for it. */
export interface Veldwoorden {
  readonly pad: string;
  readonly label: string;
  readonly groep: Veldgroep;
  readonly zoekbaar: boolean;
}

/** Attributes of one group: `[path, label]`, with `"zoekbaar"` behind those that a selectievraag can ask for. */
export function groep(naam: Veldgroep, ...velden: readonly (readonly [pad: string, label: string, zoekbaar?: "zoekbaar"])[]): Veldwoorden[] {
  return velden.map(([pad, label, zoekbaar]) => ({ pad, label, groep: naam, zoekbaar: zoekbaar !== undefined }));
}
