import { z } from "zod";
import { contrast, donkerder, type Kleur } from "./contrast";

const kleurSchema = z.string().trim().toLowerCase().regex(/^#[0-9a-f]{6}$/, "Schrijf een kleur als #0b3d47.");

/** What an organisation chooses: the header, and everything that can be pressed. */
export const kleurenSchema = z.object({ kop: kleurSchema, actie: kleurSchema });
export type Kleuren = z.output<typeof kleurenSchema>;

/** Those of the portal itself (`components/ui/theme/tokens.css`; a test holds the two together). */
export const STANDAARD: Kleuren = { kop: "#0b3d47", actie: "#00627a" };

/** Surfaces on which links stand, by day, the darkest one last; and the mark of the chosen menu item. */
const PAPIER: readonly Kleur[] = ["#ffffff", "#f3f6f5", "#f5f9f9", "#e9efed", "#dff0f3"];
const WIT: Kleur = "#ffffff";
const MERK: Kleur = "#f2b134";

/** WCAG 2.2 AA: text 4.5, what only marks something 3. */
const TEKST = 4.5;
const MERKTEKEN = 3;

/** A combination that can't be read well enough. The message is Dutch and belongs at the field. */
export interface Kleurfout {
  readonly veld: keyof Kleuren;
  readonly melding: string;
}

const getal = (verhouding: number): string => (Math.floor(verhouding * 100) / 100).toLocaleString("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 2 });
const minst = (kleur: Kleur, anderen: readonly Kleur[]): number => Math.min(...anderen.map((ander) => contrast(kleur, ander)));

/** What can't be read in these colours; empty when they may be used. */
export function checkKleuren({ kop, actie }: Kleuren): readonly Kleurfout[] {
  const wit = contrast(kop, WIT);
  const merk = contrast(kop, MERK);
  const papier = minst(actie, PAPIER);
  const fouten: (Kleurfout | false)[] = [
    wit < TEKST && { veld: "kop", melding: `Witte letters op deze kleur zijn niet goed te lezen: het contrast is ${getal(wit)}, en moet minstens 4,5 zijn. Kies een donkerder kleur.` },
    wit >= TEKST && merk < MERKTEKEN && { veld: "kop", melding: `De gele streep onder het gekozen deel valt op deze kleur te weinig op: het contrast is ${getal(merk)}, en moet minstens 3 zijn. Kies een donkerder kleur.` },
    papier < TEKST && { veld: "actie", melding: `Links en knoppen in deze kleur zijn niet goed te lezen: het contrast is op zijn minst ${getal(papier)}, en moet minstens 4,5 zijn. Kies een donkerder kleur.` },
  ];
  return fouten.filter((fout) => fout !== false);
}

/**
 * The tokens of these colours as a style sheet, for screens by day: night and print keep the portal's own, which are measured there. Loaded
 * outside the cascade layers, so it wins from them. Holds nothing but colours that were parsed.
 */
export function toStylesheet({ kop, actie }: Kleuren): string {
  const tokens = {
    "--basis-color-accent-1-inverse-bg-default": kop,
    "--basis-color-accent-1-inverse-bg-hover": donkerder(kop),
    "--basis-color-accent-1-inverse-color-subtle": WIT,
    "--basis-color-action-1-color-default": actie,
    "--basis-color-action-1-color-hover": donkerder(actie),
    "--basis-color-action-1-inverse-bg-default": actie,
    "--basis-color-action-1-inverse-bg-hover": donkerder(actie),
  };
  const regels = Object.entries(tokens).map(([naam, kleur]) => `${naam}:${kleur}`).join(";");
  return `@media screen and (prefers-color-scheme:light){:root{${regels}}}`;
}
