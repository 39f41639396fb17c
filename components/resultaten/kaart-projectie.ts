import type { Coordinaat, Lijn } from "./kaart-omtrek";

/** Length and breadth become straight lines; at 52° a degree to the east is this much of a degree to the north. */
const OOST_WEST = Math.cos((52 * Math.PI) / 180);
const KM_PER_GRAAD = 111.2;
/** Side of the drawing, in its own units. */
export const ZIJDE = 480;
/** Room around what is shown, as a share of it. */
const RAND = 0.08;
/** Smaller areas are shown with their surroundings, or nothing could be recognised. */
const KLEINST_KM = 30;

export interface Gebied {
  readonly lat: number;
  readonly lon: number;
  readonly straalKm: number;
}

export interface Projectie {
  readonly toXY: (punt: Coordinaat) => readonly [x: number, y: number];
  /** Units per kilometre. */
  readonly perKm: number;
}

const plat = ([lon, lat]: Coordinaat): readonly [number, number] => [lon * OOST_WEST * KM_PER_GRAAD, -lat * KM_PER_GRAAD];

/** An equirectangular map, just large enough for the area asked and every point. */
export function createProjectie(gebied: Gebied | null, punten: readonly Coordinaat[]): Projectie {
  const randen = gebied ? [[-1, -1], [1, 1]].map(([x = 0, y = 0]) => { const [mx, my] = plat([gebied.lon, gebied.lat]); return [mx + x * gebied.straalKm, my + y * gebied.straalKm] as const; }) : [];
  const alle = [...randen, ...punten.map(plat)];
  const [links, rechts] = [Math.min(...alle.map(([x]) => x)), Math.max(...alle.map(([x]) => x))];
  const [boven, onder] = [Math.min(...alle.map(([, y]) => y)), Math.max(...alle.map(([, y]) => y))];
  const km = Math.max(rechts - links, onder - boven, KLEINST_KM) * (1 + 2 * RAND);
  const perKm = ZIJDE / km;
  const [middenX, middenY] = [(links + rechts) / 2, (boven + onder) / 2];
  return {
    perKm,
    toXY: (punt) => {
      const [x, y] = plat(punt);
      return [ZIJDE / 2 + (x - middenX) * perKm, ZIJDE / 2 + (y - middenY) * perKm];
    },
  };
}

/** Lines as the `d` of an SVG path; closed where they are shapes. */
export const toPad = (lijnen: readonly Lijn[], { toXY }: Projectie, gesloten: boolean): string =>
  lijnen.map((lijn) => `M${lijn.map((punt) => toXY(punt).map((value) => value.toFixed(1)).join(" ")).join("L")}${gesloten ? "Z" : ""}`).join("");

/** Radius of a dot: its surface says how many, within what can be seen and hit. */
export const straalVan = (aantal: number, meeste: number): number => 6 + 16 * Math.sqrt(aantal / Math.max(1, meeste));
