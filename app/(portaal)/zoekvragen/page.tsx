import type { Metadata } from "next";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Dossier } from "@/components/zoekvragen/dossier";
import { Kenmerkzoeker } from "@/components/zoekvragen/kenmerkzoeker";
import { vandaag } from "@/lib/klok";
import { soorten } from "@/lib/standaard/soort";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magZoeken } from "@/lib/toegang/rechten";
import { listDossiers } from "@/lib/zoeken/dossiers";
import { verwijderZoekvraag } from "./actions";
import { GeenRecht } from "./geen-recht";

export const metadata: Metadata = { title: "Mijn zoekvragen" };

const KEUZES = [
  { van: "mij", label: "Van mij" },
  { van: "organisatie", label: "Van mijn organisatie" },
] as const;

/** Everything that was asked, by kenmerk: what is left of it, and what came of it. */
export default async function MijnZoekvragen({ searchParams }: PageProps<"/zoekvragen">) {
  const sessie = await requireSessie();
  if (!soorten.some((soort) => magZoeken(sessie, soort).ok)) return <GeenRecht wat="Mijn zoekvragen" />;
  const gevraagd = await searchParams;
  const van = gevraagd.van === "organisatie" ? "organisatie" : "mij";
  const kenmerk = typeof gevraagd.kenmerk === "string" ? gevraagd.kenmerk.trim().slice(0, 50) : "";
  const dossiers = await listDossiers(sessie, { van, kenmerk });
  return (
    <>
      <PageHeading title="Mijn zoekvragen">Na zeven dagen verdwijnen de resultaten, details en notities. De vraag zelf blijft een half jaar staan, om hem opnieuw te stellen.</PageHeading>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <nav aria-label="Wiens zoekvragen" className="flex flex-wrap gap-3">
          {KEUZES.map((keuze) => (
            <ButtonLink key={keuze.van} size="small" href={`/zoekvragen?van=${keuze.van}`} kind={keuze.van === van ? "secondary" : "quiet"}>
              {keuze.label}
              {keuze.van === van && <span className="sr-only"> (deze lijst)</span>}
            </ButtonLink>
          ))}
        </nav>
        <Kenmerkzoeker van={van} kenmerk={kenmerk} />
      </div>
      {dossiers.length > 0 ? (
        <div className="grid gap-8">
          {dossiers.map((dossier) => <Dossier key={dossier.kenmerk} {...dossier} vandaag={vandaag()} verwijder={verwijderZoekvraag} />)}
        </div>
      ) : (
        <Leeg kenmerk={kenmerk} van={van} />
      )}
    </>
  );
}

/** First time, or nothing with this kenmerk: says what to do. */
function Leeg({ kenmerk, van }: { kenmerk: string; van: string }) {
  if (kenmerk) return <Alert kind="info" title={`Geen zoekvragen met kenmerk “${kenmerk}”`} actions={<ButtonLink href={`/zoekvragen?van=${van}`}>Toon alle zoekvragen</ButtonLink>}>Kijk hoe het is gespeld, of zoek in die van je hele organisatie.</Alert>;
  return <Alert kind="info" title="Nog geen zoekvragen" actions={<ButtonLink href="/">Begin met zoeken</ButtonLink>}>Wat je zoekt, komt hier te staan, met wat ervan over is.</Alert>;
}
