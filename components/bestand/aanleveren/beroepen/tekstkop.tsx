import { Mark } from "@/components/ui/mark";
import { tel } from "../woorden";

interface TekstkopProps {
  tekst: string;
  aantal: number;
  gekozen: boolean;
}

/** The text of the file as the legend of the answers about it: how often it is there, and whether it is decided. */
export const Tekstkop = ({ tekst, aantal, gekozen }: TekstkopProps) => (
  <legend className="float-left mb-1 flex w-full flex-wrap items-baseline gap-x-3">
    <span className="text-[1.125rem] font-semibold wrap-anywhere">“{tekst}”</span>
    <span className="text-small text-ink-soft">{tel(aantal, "keer", "keer")}</span>
    <span className="ml-auto text-small"><Mark kind={gekozen ? "full" : "hatched"} word={gekozen ? "gekozen" : "nog kiezen"} /></span>
  </legend>
);
