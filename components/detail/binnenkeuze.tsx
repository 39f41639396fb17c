import type { Route } from "next";
import { Link } from "@/components/ui/link";

const KEUZES = [
  { binnen: "alle", label: "alle resultaten" },
  { binnen: "opgehaald", label: "die met detail" },
  { binnen: "gekozen", label: "die ik verder bracht" },
] as const;

interface BinnenkeuzeProps {
  gekozen: (typeof KEUZES)[number]["binnen"];
  hrefs: Readonly<Record<(typeof KEUZES)[number]["binnen"], Route>>;
}

/** Among which results "vorige" and "volgende" go. */
export const Binnenkeuze = ({ gekozen, hrefs }: BinnenkeuzeProps) => (
  <nav aria-label="Bladeren door" className="no-print mb-6 flex flex-wrap gap-x-4 gap-y-1 text-small">
    <span className="text-ink-soft">Bladeren door</span>
    {KEUZES.map(({ binnen, label }) => (
      <Link key={binnen} href={hrefs[binnen]} aria-current={binnen === gekozen ? "true" : undefined} className={binnen === gekozen ? "font-semibold no-underline" : undefined} scroll={false}>
        {label}
      </Link>
    ))}
  </nav>
);
