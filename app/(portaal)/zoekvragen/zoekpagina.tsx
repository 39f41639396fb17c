import { z } from "zod";
import { PageHeading } from "@/components/ui/page-heading";
import { conceptVan } from "@/components/zoeken/concept-van";
import { TEKSTEN } from "@/components/zoeken/teksten";
import { Zoekformulier } from "@/components/zoeken/zoekformulier";
import { wijzigVraag } from "@/lib/rangschikking/vraag-wijzigen";
import { magZoeken } from "@/lib/toegang/rechten";
import type { Soort } from "@/lib/standaard/soort";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { werkplekVan } from "@/lib/toegang/werkplek";
import { readVraag } from "@/lib/zoeken/vraag-lezen";
import { stelZoekvraag } from "./actions";
import { GeenRecht } from "./geen-recht";

interface ZoekpaginaProps {
  richting: Soort;
  /** `van` is the id of a zoekvraag to start from; `verruim` or `versmal` changes it (lib/rangschikking/vraag-wijzigen.ts). */
  parameters: Readonly<Record<string, unknown>>;
}

/** The form of one direction. */
export async function Zoekpagina({ richting, parameters }: ZoekpaginaProps) {
  const sessie = await requireSessie();
  if (!magZoeken(sessie, richting).ok) return <GeenRecht wat={TEKSTEN[richting].titel} />;
  const id = z.uuid().safeParse(parameters.van);
  const eerdere = id.success ? await readVraag(sessie, id.data, richting) : null;
  return (
    <>
      <PageHeading title={TEKSTEN[richting].titel} />
      <Zoekformulier werkplek={werkplekVan(sessie)} richting={richting} start={eerdere ? conceptVan(wijzigVraag(eerdere, parameters)) : null} zoek={stelZoekvraag} />
    </>
  );
}
