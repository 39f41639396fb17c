import type { Route } from "next";
import { Link } from "./link";

interface BreadcrumbsProps<T extends string> {
  /** From the top down to the page above this one. */
  trail: readonly { label: string; href: Route<T> }[];
  /** This page; not a link. */
  current: string;
}

export const Breadcrumbs = <T extends string>({ trail, current }: BreadcrumbsProps<T>) => (
  <nav aria-label="Kruimelpad" className="text-small text-ink-soft">
    <ol className="flex flex-wrap gap-x-2 leading-6">
      {trail.map(({ label, href }) => (
        <li key={href} className="flex gap-2">
          <Link href={href} className="inline-block min-w-6">
            {label}
          </Link>
          <span aria-hidden>/</span>
        </li>
      ))}
      <li aria-current="page">{current}</li>
    </ol>
  </nav>
);
