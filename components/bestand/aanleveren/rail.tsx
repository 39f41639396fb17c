import { IconCheck, IconMinus } from "@tabler/icons-react";
import type { Route } from "next";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { Levering, Stap } from "./levering";
import { type Railstand, railstanden } from "./railstanden";

interface RailProps {
  levering: Levering | null;
  /** The step that is on the screen. */
  nu: Stap;
}

/** The five steps on one line: what is done, where one is, what comes. A step that was reached is a link. */
export function Rail({ levering, nu }: RailProps) {
  const standen = railstanden(levering, nu);
  const at = standen.findIndex(({ stap }) => stap === nu);
  return (
    <nav aria-label="Stappen van het aanleveren" className="mb-8">
      <ol className="grid grid-cols-5">
        {standen.map((stand, index) => (
          <Station key={stand.stap} stand={stand} isNu={stand.stap === nu} isFirst={index === 0} href={levering && stand.bereikbaar ? (`/bestand/aanleveren/${levering.id}/${stand.stap}` as Route) : null} />
        ))}
      </ol>
      <p aria-hidden className="mt-2 text-center font-semibold md:hidden">
        Stap {at + 1} van 5: {standen[at]?.label}
      </p>
    </nav>
  );
}

const STATUS: Record<Railstand["status"], string> = { gedaan: "gedaan", bezig: "bezig", straks: "komt nog", "niet nodig": "niet nodig" };

interface StationProps {
  stand: Railstand;
  isNu: boolean;
  isFirst: boolean;
  href: Route | null;
}

/** A circle on the line, its name below it. */
function Station({ stand, isNu, isFirst, href }: StationProps) {
  const { label, noot, status } = stand;
  const inhoud = (
    <>
      <Bol stand={stand} isNu={isNu} />
      <span className={cx("grid justify-items-center text-center max-md:sr-only", status === "straks" && !isNu && "text-ink-soft")}>
        <span className={cx("border-b-4 px-1", isNu ? "border-accent font-strong" : "border-transparent")}>{label}</span>
        <span className="sr-only">, {STATUS[status]}{noot && ", "}</span>
        {noot && noot !== STATUS[status] && <span className="text-small font-normal text-ink-soft">{noot}</span>}
      </span>
    </>
  );
  const vlak = "relative z-1 flex min-h-11 flex-col items-center gap-1 rounded-md px-1";
  return (
    <li
      aria-current={isNu ? "step" : undefined}
      className={cx("relative", !isFirst && "before:absolute before:top-[21px] before:right-1/2 before:h-0.5 before:w-full", status === "straks" ? "before:bg-line" : "before:bg-action")}
    >
      {href && !isNu ? <Link href={href} className={cx(vlak, "text-ink no-underline hover:underline")}>{inhoud}</Link> : <span className={vlak}>{inhoud}</span>}
    </li>
  );
}

const NUMMER = { bestand: 1, kolommen: 2, beroepen: 3, controle: 4, publiceren: 5 } as const;

function Bol({ stand: { stap, status }, isNu }: { stand: Railstand; isNu: boolean }) {
  const vol = status === "gedaan";
  return (
    <span
      aria-hidden
      className={cx(
        "my-1.5 flex size-8 items-center justify-center rounded-full border-2 text-table font-semibold ring-4 ring-canvas",
        vol ? "border-fill bg-fill text-on-fill" : status === "bezig" ? "border-fill bg-surface text-action" : "border-edge bg-surface text-ink-soft",
        isNu && "outline-2 outline-offset-2 outline-ink",
      )}
    >
      {vol ? <Icon of={IconCheck} /> : status === "niet nodig" ? <Icon of={IconMinus} /> : NUMMER[stap]}
    </span>
  );
}
