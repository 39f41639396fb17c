import { Chip } from "@/components/ui/chip";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { vraagDelen } from "./vraag-delen";

export const Vraagchips = ({ vraag }: { vraag: Zoekvraag }) => (
  <ul aria-label="De vraag" className="flex flex-wrap gap-2">
    {vraagDelen(vraag).map((deel) => (
      <li key={deel}><Chip>{deel}</Chip></li>
    ))}
  </ul>
);
