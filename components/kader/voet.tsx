import type { Route } from "next";
import { GewoneLink } from "./gewone-link";

const LINKS: readonly { label: string; href: Route }[] = [
  { label: "Uitleg", href: "/uitleg" },
  { label: "Toegankelijkheid", href: "/toegankelijkheid" },
  { label: "Privacy", href: "/privacy" },
];

export const Voet = () => (
  <footer data-site-footer className="mt-auto border-t border-line">
    <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-4 text-small text-ink-soft lg:px-8">
      <span className="mr-auto">Bemiddelaarsportaal</span>
      <ul className="flex flex-wrap gap-x-6">
        {LINKS.map(({ label, href }) => (
          <li key={href}>
            <GewoneLink href={href} className="inline-flex min-h-8 items-center">
              {label}
            </GewoneLink>
          </li>
        ))}
      </ul>
    </div>
  </footer>
);
