"use client";

import { IconHelpCircle } from "@tabler/icons-react";
import type { Route } from "next";
import { Link } from "./link";
import { usePathname } from "next/navigation";
import { createContext, useContext, type ReactNode } from "react";
import { findPageHelp, type PageHelp } from "./find-page-help";
import { Icon } from "./icon";

const PageHelpContext = createContext<readonly PageHelp[]>([]);

/** Lets every page heading below it lead to the explanation of its page. */
export const PageHelpProvider = ({ help, children }: { help: readonly PageHelp[]; children: ReactNode }) => <PageHelpContext.Provider value={help}>{children}</PageHelpContext.Provider>;

/** The question mark beside a heading; nothing where no explanation is known. Opens beside the page, so that what was filled in stays. */
export function PageHelpLink() {
  const found = findPageHelp(useContext(PageHelpContext), usePathname());
  if (!found) return null;
  return (
    <Link href={found.href as Route} target="_blank" title="Uitleg bij dit scherm" className="no-print inline-flex size-8 items-center justify-center rounded-md text-action hover:bg-action-soft">
      <Icon of={IconHelpCircle} label="Uitleg bij dit scherm (opent in een nieuw tabblad)" />
    </Link>
  );
}
