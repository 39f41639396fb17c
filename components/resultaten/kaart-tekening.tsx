import { cx } from "@/components/ui/cx";
import { GRENZEN, LAND, WATER } from "./kaart-omtrek";
import { createProjectie, type Gebied, straalVan, toPad, ZIJDE } from "./kaart-projectie";

export interface KaartPlaats {
  readonly naam: string;
  readonly aantal: number;
  readonly gekozen: boolean;
  readonly punt: { readonly lat: number; readonly lon: number; readonly geschat: boolean } | null;
}

interface KaartTekeningProps {
  gebied: Gebied | null;
  /** With the most results first. */
  plaatsen: readonly KaartPlaats[];
  onKies: (plaats: string) => void;
}

interface Stip extends KaartPlaats {
  readonly x: number;
  readonly y: number;
  readonly straal: number;
}

/** Names are as readable as all text, so few fit: the largest, where no other name stands. On a narrow screen only these first. */
const MEESTE_NAMEN = 9;
const NAMEN_SMAL = 3;
const NAAM_HOOG = 30;
const NAAM_BREED = 110;

function metNaam(stippen: readonly Stip[]): Stip[] {
  const gekozen: Stip[] = [];
  for (const stip of [...stippen.filter((item) => item.gekozen), ...stippen]) {
    const isVrij = gekozen.every(({ x, y }) => Math.abs(x - stip.x) > NAAM_BREED || Math.abs(y - stip.y) > NAAM_HOOG);
    if (isVrij && gekozen.length < MEESTE_NAMEN) gekozen.push(stip);
  }
  return gekozen;
}

/** The drawing: land, water, the area asked as a circle, and a dot per place. For the eye and the mouse; the list beside it says the same. */
export function KaartTekening({ gebied, plaatsen, onKies }: KaartTekeningProps) {
  const projectie = createProjectie(gebied, plaatsen.flatMap(({ punt }) => (punt ? [[punt.lon, punt.lat] as const] : [])));
  const meeste = Math.max(...plaatsen.map(({ aantal }) => aantal));
  const stippen = plaatsen.flatMap((plaats): Stip[] => {
    if (!plaats.punt) return [];
    const [x, y] = projectie.toXY([plaats.punt.lon, plaats.punt.lat]);
    return [{ ...plaats, x, y, straal: straalVan(plaats.aantal, meeste) }];
  });
  const midden = gebied && projectie.toXY([gebied.lon, gebied.lat]);
  const isGefilterd = plaatsen.some(({ gekozen }) => gekozen);
  return (
    <div aria-hidden className="relative overflow-hidden rounded-lg border border-line">
      <svg viewBox={`0 0 ${ZIJDE} ${ZIJDE}`} className="block w-full bg-sunk">
        <path d={toPad(LAND, projectie, true)} className="fill-surface stroke-edge" strokeWidth={1.5} strokeLinejoin="round" />
        <path d={toPad(WATER, projectie, true)} className="fill-sunk stroke-line" />
        <path d={toPad(GRENZEN, projectie, false)} className="fill-none stroke-line" strokeWidth={1.5} />
        {gebied && midden && <circle cx={midden[0]} cy={midden[1]} r={gebied.straalKm * projectie.perKm} className="fill-action/10 stroke-action" strokeWidth={1.5} strokeDasharray="6 5" />}
        {stippen.map(({ naam, aantal, gekozen, punt, x, y, straal }) => (
          <circle
            key={naam} cx={x} cy={y} r={straal} onClick={() => onKies(naam)} strokeWidth={gekozen ? 4 : 1.5} strokeDasharray={punt?.geschat ? "3 2" : undefined}
            className={cx("cursor-pointer", gekozen ? "fill-action stroke-accent" : "stroke-action", !gekozen && (isGefilterd ? "fill-action/15" : "fill-action/45"))}
          >
            <title>{`${punt?.geschat ? "± " : ""}${naam}: ${aantal}`}</title>
          </circle>
        ))}
        {midden && <path d={`M${midden[0] - 6} ${midden[1]}h12M${midden[0]} ${midden[1] - 6}v12`} className="stroke-ink" strokeWidth={2} />}
      </svg>
      {metNaam(stippen).map(({ naam, punt, x, y, straal }, index) => (
        <span
          key={naam}
          className={cx("pointer-events-none absolute -translate-x-1/2 rounded-sm bg-surface/80 px-1 text-small leading-tight whitespace-nowrap", index >= NAMEN_SMAL && "max-sm:hidden")}
          style={{ left: `${((100 * x) / ZIJDE).toFixed(2)}%`, top: `${((100 * (y + straal + 1)) / ZIJDE).toFixed(2)}%` }}
        >
          {punt?.geschat && "± "}
          {naam}
        </span>
      ))}
    </div>
  );
}
