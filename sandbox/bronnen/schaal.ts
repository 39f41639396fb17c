import type { DemoOrganisatie } from "../organisaties";

export const SCHALEN = ["klein", "landelijk"] as const;
export type Schaal = (typeof SCHALEN)[number];

/** How many records an organisation gets. */
export interface Omvang {
  readonly organisatie: DemoOrganisatie;
  readonly vacatures: number;
  readonly werkzoekenden: number;
}

const UWV_OMVANG: Readonly<Record<Schaal, { readonly vacatures: number; readonly werkzoekenden: number }>> = {
  klein: { vacatures: 7_000, werkzoekenden: 6_000 },
  landelijk: { vacatures: 180_000, werkzoekenden: 200_000 },
};

/** Records per thousand inhabitants, our own estimate; small gemeenten have at least a hundred profielen to look at. */
const vacaturesOf = (inwoners: number): number => Math.max(80, Math.round(inwoners * 0.0038));
const werkzoekendenOf = (inwoners: number): number => Math.max(100, Math.round(inwoners * 0.005));

function omvangOf(organisatie: DemoOrganisatie, schaal: Schaal): Omvang {
  if (organisatie.soort === "uwv") return { organisatie, ...UWV_OMVANG[schaal] };
  const inwoners = organisatie.inwoners ?? 0;
  return { organisatie, vacatures: vacaturesOf(inwoners), werkzoekenden: werkzoekendenOf(inwoners) };
}

/** Which organisations are filled at this scale, and with how much. */
export function omvangen(organisaties: readonly DemoOrganisatie[], schaal: Schaal): readonly Omvang[] {
  const gevuld = organisaties.filter(({ gevuldVanaf }) => gevuldVanaf === "klein" || (gevuldVanaf === "landelijk" && schaal === "landelijk"));
  return gevuld.map((organisatie) => omvangOf(organisatie, schaal));
}
