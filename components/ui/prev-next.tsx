import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import type { Route } from "next";
import { ButtonLink } from "./button-link";
import { Icon } from "./icon";

interface Neighbour<T extends string> {
  href: Route<T>;
  /** "Orderpicker dagdienst". */
  label: string;
}

interface PrevNextProps<P extends string, N extends string> {
  /** "Resultaten". */
  label: string;
  /** "3 van 214". */
  position: string;
  previous?: Neighbour<P>;
  next?: Neighbour<N>;
}

/** To the record before and after this one. */
export const PrevNext = <P extends string, N extends string>({ label, position, previous, next }: PrevNextProps<P, N>) => (
  <nav aria-label={label} className="flex flex-wrap items-center gap-3">
    {previous && (
      <ButtonLink href={previous.href} icon={<Icon of={IconArrowLeft} />}>
        Vorige<span className="sr-only">: {previous.label}</span>
      </ButtonLink>
    )}
    <span className="text-small text-ink-soft">{position}</span>
    {next && (
      <ButtonLink href={next.href}>
        Volgende<span className="sr-only">: {next.label}</span>
        <Icon of={IconArrowRight} />
      </ButtonLink>
    )}
  </nav>
);
