import { grovePlaatsen } from "../../lib/geo/grof";
import { loadPostcodes } from "../../lib/geo/postcodetabel";
import type { Plek } from "../../sandbox/bronnen/wereld";

/** Inhabitants in thousands of the largest places, rounded by hand: a place with many people has many vacatures. */
const INWONERS: Readonly<Record<string, number>> = {
  Amsterdam: 920, Rotterdam: 650, "'s-Gravenhage": 560, Utrecht: 340, Eindhoven: 245, Groningen: 215, Tilburg: 215, Almere: 225, Breda: 160, Nijmegen: 180,
  Apeldoorn: 145, Arnhem: 165, Haarlem: 165, Enschede: 150, Amersfoort: 155, Zaandam: 80, "'s-Hertogenbosch": 120, Zwolle: 125, Leiden: 130, Zoetermeer: 125,
  Leeuwarden: 98, Ede: 80, Dordrecht: 120, Alkmaar: 95, Emmen: 57, Delft: 107, Deventer: 82, Venlo: 65, Hilversum: 93, Helmond: 95,
  Heerlen: 68, Maastricht: 120, Amstelveen: 93, Hoofddorp: 80, Purmerend: 82, Schiedam: 80, Hengelo: 80, Lelystad: 83, Hoorn: 75, Vlaardingen: 75,
  "Alphen aan den Rijn": 75, Gouda: 76, Assen: 65, Almelo: 66, Spijkenisse: 73, Nieuwegein: 65, "Bergen op Zoom": 57, Veenendaal: 69, "Capelle aan den IJssel": 68,
  Roosendaal: 67, Katwijk: 30, Zeist: 51, Oss: 60, Hardenberg: 20, Doetinchem: 50, "Den Helder": 47, Roermond: 50, Weert: 44, Veldhoven: 46, Best: 31,
};

/** Inhabitants in thousands that a place outside the list counts for, per postcode. */
const GEWOON = 2.2;

interface Gebied {
  readonly pc4: string;
  readonly plaats: string;
  readonly lat: number;
  readonly lon: number;
}

/** Divides the inhabitants of a place over its postcodes. */
function weigh(gebieden: readonly Gebied[]): Plek[] {
  const aantallen = new Map<string, number>();
  for (const { plaats } of gebieden) aantallen.set(plaats, (aantallen.get(plaats) ?? 0) + 1);
  return gebieden.map((gebied) => ({ ...gebied, gewicht: (INWONERS[gebied.plaats] ?? GEWOON) / (INWONERS[gebied.plaats] ? (aantallen.get(gebied.plaats) ?? 1) : 1) }));
}

/** Where synthetic records can be: every imported postcode, else the places of our own list. */
export async function readPlekken(): Promise<readonly Plek[]> {
  const { rijen } = await loadPostcodes();
  const bron = rijen.length > 0 ? rijen : grovePlaatsen;
  return weigh(bron.map(({ pc4, plaats, lat, lon }) => ({ pc4: String(pc4), plaats, lat, lon })));
}
