import { IconBike, IconBus, IconCar, IconHelpCircle, IconMoped, IconMotorbike, IconWalk } from "@tabler/icons-react";
import { Icon } from "@/components/ui/icon";
import type { ResultaatRij } from "@/lib/rangschikking/rij";
import { ONBEKEND, vervoerOf, vervoerTekst } from "./formaat";

const ICONS = { 1: IconCar, 2: IconMoped, 3: IconBike, 4: IconMotorbike, 5: IconBus, 9: IconWalk } as const;

/** Transport with icon and words, seen at once: the pilots had it hidden until the detail. */
export function Vervoer({ rij }: { rij: ResultaatRij }) {
  const codes = vervoerOf(rij);
  if (codes.length === 0) {
    return (
      <span className="inline-flex items-center gap-1.5 text-unknown">
        <Icon of={IconHelpCircle} />
        {ONBEKEND}
      </span>
    );
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      {codes.map((code) => (
        <Icon key={code} of={ICONS[code]} />
      ))}
      {vervoerTekst(codes)}
    </span>
  );
}
