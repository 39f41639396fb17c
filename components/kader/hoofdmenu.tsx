"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { Link } from "@/components/ui/link";
import { isCurrent } from "./is-current";

export interface MenuItem {
  label: string;
  href: Route;
}

/** Main menu: which part of the portal. Scrolls sideways where it doesn't fit. */
export function Hoofdmenu({ items }: { items: readonly MenuItem[] }) {
  const path = usePathname();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => showCurrent(bar.current), [path]);

  return (
    <nav ref={bar} aria-label="Hoofdmenu" className="order-last -mx-4 w-[calc(100%+2rem)] overflow-x-auto px-2 lg:order-none lg:mx-0 lg:w-auto lg:overflow-visible lg:px-0">
      <ul className="flex h-12 lg:h-15">
        {items.map(({ label, href }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isCurrent(href, path) ? "page" : undefined}
              className="focus-inset relative flex h-full items-center px-3 whitespace-nowrap text-on-brand-soft no-underline hover:bg-brand-hover hover:text-on-brand aria-[current=page]:font-semibold aria-[current=page]:text-on-brand aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-0 aria-[current=page]:after:bottom-0 aria-[current=page]:after:border-b-4 aria-[current=page]:after:border-accent"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Scrolls the bar, and nothing but the bar, to where the current item is in sight. */
function showCurrent(bar: HTMLElement | null) {
  const item = bar?.querySelector("[aria-current]");
  if (bar && item) bar.scrollLeft += item.getBoundingClientRect().left - bar.getBoundingClientRect().left - 24;
}
