import type { Metadata } from "next";
import { z } from "zod";
import { Rapportscherm } from "@/components/bestand/aanleveren/controle/rapportscherm";
import { readLevering } from "@/lib/bestand/levering/lezen";
import { readRapport } from "@/lib/bestand/levering/rapport";
import { RAPPORTFILTERS } from "@/lib/bestand/levering/weergave";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import { GeenLeverrecht } from "../../geen-recht";
import { idVan, ofVerder } from "../levering-van";
import { Bezigpagina, Stappagina } from "../stappagina";

export const metadata: Metadata = { title: "Controle, stap 4 van aanleveren" };

/** What the address asks for; anything else is the beginning. */
const vraagSchema = z.object({ toon: z.enum(RAPPORTFILTERS).optional().catch(undefined), soort: z.coerce.number().int().optional().catch(undefined), pagina: z.coerce.number().int().min(1).catch(1) });

/** Step 4: what the file comes to. Errors first, when there are any. */
export default async function Controlestap({ params, searchParams }: PageProps<"/bestand/aanleveren/[id]/controle">) {
  const sessie = await requireSessie();
  if (!magBestandWijzigen(sessie).ok) return <GeenLeverrecht sessie={sessie} />;
  const id = await idVan(params);
  const nu = ofVerder(await readLevering(sessie, id), id);
  if (nu.bezig) return <Bezigpagina levering={nu} nu={nu.stap} />;
  const { toon, soort, pagina } = vraagSchema.parse(await searchParams);
  const filter = toon ?? (soort !== undefined ? "alles" : (nu.uitslag?.samenvatting.fout ?? 0) > 0 ? "fout" : "alles");
  const rapport = ofVerder(await readRapport(sessie, id, { filter, soort, pagina }), id);
  return (
    <Stappagina levering={rapport.levering} nu="controle" titel="Klopt alles?">
      <Rapportscherm rapport={rapport} />
    </Stappagina>
  );
}
