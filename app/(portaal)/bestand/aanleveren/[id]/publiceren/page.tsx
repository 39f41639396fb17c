import type { Metadata } from "next";
import { z } from "zod";
import { Gepubliceerd } from "@/components/bestand/aanleveren/publiceren/gepubliceerd";
import { Publiceerscherm } from "@/components/bestand/aanleveren/publiceren/publiceerscherm";
import { Weglijstblok } from "@/components/bestand/aanleveren/publiceren/weglijst";
import { listLeveringen } from "@/lib/bestand/levering/geschiedenis";
import { readLevering } from "@/lib/bestand/levering/lezen";
import { readVerschil } from "@/lib/bestand/levering/publiceren";
import { listWeg } from "@/lib/bestand/levering/weg";
import { vandaag } from "@/lib/klok";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import { draaiLeveringTerug } from "../../actions";
import { GeenLeverrecht } from "../../geen-recht";
import { publiceerDeze } from "../actions";
import { idVan, ofVerder } from "../levering-van";
import { Bezigpagina, Stappagina } from "../stappagina";

export const metadata: Metadata = { title: "Publiceren, stap 5 van aanleveren" };

/** Page of what is gone; undefined while nobody looks through it. */
const vraagSchema = z.object({ weg: z.coerce.number().int().min(1).optional().catch(undefined) });

/** Step 5: what changes in VUM; afterwards, what was done. */
export default async function Publiceerstap({ params, searchParams }: PageProps<"/bestand/aanleveren/[id]/publiceren">) {
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
  const { weg } = vraagSchema.parse(await searchParams);
  const weglijst = verschil.weg > 0 ? ofVerder(await listWeg(sessie, id, weg ?? 1), id) : null;
  return (
    <Stappagina levering={levering} nu="publiceren" titel="Dit verandert er in VUM">
      <Publiceerscherm id={id} soort={levering.soort} verschil={verschil} melding={levering.melding} publiceer={publiceerDeze}>
        {weglijst && <Weglijstblok id={id} soort={levering.soort} lijst={weglijst} vandaag={vandaag()} open={weg !== undefined} />}
      </Publiceerscherm>
    </Stappagina>
  );
}
