import type { Route } from "next";
import type { ReactNode } from "react";
import { type Tab, Tabs } from "@/components/bestand/tabs";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen, magBestandZien } from "@/lib/toegang/rechten";

const AANLEVEREN = "/bestand/aanleveren";
const TABS: readonly Tab[] = [
  { label: "Vacatures", href: "/bestand/vacatures" as Route },
  { label: "Profielen", href: "/bestand/werkzoekenden" as Route },
  { label: "Aanleveren", href: AANLEVEREN },
];

/** The own bestand: what is published, and the ways in. Each page asks for its own right. */
export default async function BestandLayout({ children }: { children: ReactNode }) {
  const sessie = await requireSessie();
  return (
    <>
      {magBestandZien(sessie).ok && <Tabs label="Eigen bestand" tabs={magBestandWijzigen(sessie).ok ? TABS : TABS.filter(({ href }) => href !== AANLEVEREN)} />}
      {children}
    </>
  );
}
