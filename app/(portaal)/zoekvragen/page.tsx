import type { Metadata } from "next";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Zoekvragenlijst } from "@/components/zoekvragen/zoekvragenlijst";
import { vandaag } from "@/lib/klok";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { listZoekvragen } from "@/lib/zoeken/lijst";

export const metadata: Metadata = { title: "Mijn zoekvragen" };

const KEUZES = [
  { van: "mij", label: "Van mij" },
  { van: "organisatie", label: "Van mijn organisatie" },
] as const;

export default async function MijnZoekvragen({ searchParams }: PageProps<"/zoekvragen">) {
  const sessie = await requireSessie();
  const van = (await searchParams).van === "organisatie" ? "organisatie" : "mij";
  const regels = await listZoekvragen(sessie, { van });
  return (
    <>
      <PageHeading title="Mijn zoekvragen">Na zeven dagen verdwijnt een zoekvraag met de resultaten en details.</PageHeading>
      <nav aria-label="Wiens zoekvragen" className="mb-4 flex gap-3">
        {KEUZES.map((keuze) => (
          <ButtonLink key={keuze.van} size="small" href={`/zoekvragen?van=${keuze.van}`} kind={keuze.van === van ? "secondary" : "quiet"}>
            {keuze.label}
            {keuze.van === van && <span className="sr-only"> (deze lijst)</span>}
          </ButtonLink>
        ))}
      </nav>
      {regels.length > 0 ? (
        <Zoekvragenlijst regels={regels} caption="Zoekvragen, nieuwste eerst" vandaag={vandaag()} />
      ) : (
        <Alert kind="info" title="Nog geen zoekvragen" actions={<ButtonLink href="/">Begin met zoeken</ButtonLink>}>
          Wat je zoekt, komt hier te staan, met wat ervan over is.
        </Alert>
      )}
    </>
  );
}
