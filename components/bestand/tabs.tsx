"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import { Link } from "@/components/ui/link";

export interface Tab {
  readonly label: string;
  readonly href: Route;
}

/** Parts of the own bestand, below the main menu. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(({ label: naam, href }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={path === href || path.startsWith(`${href}/`) ? "page" : undefined}
              className="flex min-h-control items-center border-b-4 border-transparent text-ink-soft no-underline hover:text-ink hover:underline aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {naam}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
