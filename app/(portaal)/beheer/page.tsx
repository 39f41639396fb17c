import { IconChevronRight } from "@tabler/icons-react";
import type { Metadata } from "next";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { sectiesVan } from "./secties";

export const metadata: Metadata = { title: "Beheer" };

/** What somebody may manage, and what each part is for. */
export default async function Beheer() {
  const sessie = await requireSessie();
  const secties = sectiesVan(sessie);
  if (secties.length === 0) return <NietsTeBeheren />;
  return (
    <>
      <PageHeading title="Beheer">Wat je beheert, geldt voor {sessie.namens.naam}.</PageHeading>
      <ul className="grid max-w-3xl rounded-lg border border-line bg-surface">
        {secties.map(({ titel, uitleg, href }) => (
          <li key={href} className="border-b border-line last:border-b-0">
            <Link href={href} className="group flex items-center gap-4 px-4 py-4 text-ink no-underline hover:bg-sunk">
              <span className="grid min-w-0 flex-1 gap-0.5">
                <span className="font-semibold text-action group-hover:underline">{titel}</span>
                <span className="text-table text-ink-soft">{uitleg}</span>
              </span>
              <Icon of={IconChevronRight} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

const NietsTeBeheren = () => (
  <>
    <PageHeading title="Beheer" />
    <Alert kind="info" title="Dit hoort niet bij je rol" actions={<ButtonLink href="/">Naar het begin</ButtonLink>}>
      Voor beheer heb je een andere rol nodig. Je organisatiebeheerder kan je die geven.
    </Alert>
  </>
);
