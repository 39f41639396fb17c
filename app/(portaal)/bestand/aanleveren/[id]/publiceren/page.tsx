import type { Metadata } from "next";
import { Gepubliceerd } from "@/components/bestand/aanleveren/publiceren/gepubliceerd";
import { Publiceerscherm } from "@/components/bestand/aanleveren/publiceren/publiceerscherm";
import { listLeveringen } from "@/lib/bestand/levering/geschiedenis";
import { readLevering } from "@/lib/bestand/levering/lezen";
import { readVerschil } from "@/lib/bestand/levering/publiceren";
import { vandaag } from "@/lib/klok";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import { draaiLeveringTerug } from "../../actions";
import { GeenLeverrecht } from "../../geen-recht";
import { publiceerDeze } from "../actions";
import { idVan, ofVerder } from "../levering-van";
import { Bezigpagina, Stappagina } from "../stappagina";

export const metadata: Metadata = { title: "Publiceren, stap 5 van aanleveren" };

/** Step 5: what changes in VUM; afterwards, what was done. */
export default async function Publiceerstap({ params }: PageProps<"/bestand/aanleveren/[id]/publiceren">) {
  const sessie = await requireSessie();
  if (!magBestandWijzigen(sessie).ok) return <GeenLeverrecht sessie={sessie} />;
  const id = await idVan(params);
  const levering = ofVerder(await readLevering(sessie, id), id);
  if (levering.bezig) return <Bezigpagina levering={levering} nu={levering.stap} />;
  if (levering.stand === "gepubliceerd" || levering.stand === "ongedaan") {
    const regel = (await listLeveringen(sessie, levering.soort)).find((een) => een.levering?.id === id);
    return (
      <Stappagina levering={levering} nu="publiceren" titel={levering.stand === "ongedaan" ? "Teruggedraaid" : "Klaar"}>
        <Gepubliceerd levering={levering} aantallen={regel?.aantallen ?? null} vandaag={vandaag()} draaiTerug={draaiLeveringTerug} />
      </Stappagina>
    );
  }
  const verschil = ofVerder(await readVerschil(sessie, id), id);
  return (
    <Stappagina levering={levering} nu="publiceren" titel="Dit verandert er in VUM">
      <Publiceerscherm id={id} soort={levering.soort} verschil={verschil} melding={levering.melding} publiceer={publiceerDeze} />
    </Stappagina>
  );
}
