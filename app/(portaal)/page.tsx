import { IconArrowRight, IconBriefcase, IconUsers } from "@tabler/icons-react";
import type { Metadata } from "next";
import { Bestandblok } from "@/components/bestand/lijst/bestandblok";
import { Mededelingen } from "@/components/kader/mededelingen";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { Zoekvragenlijst } from "@/components/zoekvragen/zoekvragenlijst";
import { readStand } from "@/lib/bestand/hand/stand";
import { readMededelingen } from "@/lib/beheer/mededelingen/mededelingen";
import { vandaag } from "@/lib/klok";
import { soorten } from "@/lib/standaard/soort";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magZoeken } from "@/lib/toegang/rechten";
import { listZoekvragen } from "@/lib/zoeken/lijst";

export const metadata: Metadata = { title: "Start" };

const DEUREN = {
  vacatures: { titel: "Vacatures zoeken", voor: "voor een werkzoekende", href: "/vacatures", icon: IconBriefcase },
  werkzoekenden: { titel: "Kandidaten zoeken", voor: "voor een vacature", href: "/werkzoekenden", icon: IconUsers },
} as const;

export default async function Start() {
  const sessie = await requireSessie();
  const { account } = sessie;
  const open = soorten.filter((soort) => magZoeken(sessie, soort).ok);
  // The task of an account only decides which door stands first.
  const deuren = account.taak === "accountmanager" ? open.toReversed() : open;
  const recent = await listZoekvragen(sessie, { van: "mij", limit: 5 });
  const bestand = await readStand(sessie);
  const mededelingen = await readMededelingen();
  return (
    <>
      <PageHeading title={account.weergavenaam ? `Welkom, ${account.weergavenaam}` : "Welkom"}>{deuren.length > 0 ? "Wat ga je doen?" : "Je rol geeft geen recht om te zoeken. Wat je wel kunt, staat in het menu."}</PageHeading>
      <Mededelingen mededelingen={mededelingen} />
      {deuren.length > 0 && (
        <ul className="mb-10 grid gap-4 md:grid-cols-2">
          {deuren.map((soort) => {
            const { titel, voor, href, icon } = DEUREN[soort];
            return (
              <li key={soort}>
                <Link href={href} className="flex items-center gap-4 rounded-lg border-[1.5px] border-edge bg-surface px-6 py-7 no-underline hover:border-action hover:bg-action-soft">
                  <Icon of={icon} className="size-9" />
                  <span className="grid">
                    <span className="text-h2">{titel}</span>
                    <span className="text-ink-soft">{voor}</span>
                  </span>
                  <Icon of={IconArrowRight} className="ml-auto" />
                </Link>
              </li>
            );
          })}
        </ul>
      )}
      {recent.length > 0 && (
        <section className="mb-10 grid gap-3">
          <h2>Recente zoekvragen</h2>
          <Zoekvragenlijst regels={recent} caption="Recente zoekvragen" vandaag={vandaag()} />
          <Link href="/zoekvragen">Alle zoekvragen</Link>
        </section>
      )}
      {bestand && <Bestandblok organisatie={sessie.namens.naam} stand={bestand} vandaag={vandaag()} />}
    </>
  );
}
