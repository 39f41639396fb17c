import { z } from "zod";
import { PageHeading } from "@/components/ui/page-heading";
import { conceptVan } from "@/components/zoeken/concept-van";
import { TEKSTEN } from "@/components/zoeken/teksten";
import { Zoekformulier } from "@/components/zoeken/zoekformulier";
import type { Vooringevuld } from "@/lib/rangschikking/vooringevuld";
import { wijzigVraag } from "@/lib/rangschikking/vraag-wijzigen";
import { magZoeken } from "@/lib/toegang/rechten";
import type { Sessie } from "@/lib/toegang/sessie";
import type { Soort } from "@/lib/standaard/soort";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { werkplekVan } from "@/lib/toegang/werkplek";
import { prefillFrom } from "@/lib/zoeken/voorinvullen";
import { readVraag } from "@/lib/zoeken/vraag-lezen";
import { stelZoekvraag } from "./actions";
import { GeenRecht } from "./geen-recht";

interface ZoekpaginaProps {
  richting: Soort;
  /**
   * What to start from: `van` is the id of a zoekvraag, which `verruim` or `versmal` changes (lib/rangschikking/vraag-wijzigen.ts);
   * `profiel` or `vacature` the id of an own record.
   */
  parameters: Readonly<Record<string, unknown>>;
}

/** The form of one direction. */
export async function Zoekpagina({ richting, parameters }: ZoekpaginaProps) {
  const sessie = await requireSessie();
  if (!magZoeken(sessie, richting).ok) return <GeenRecht wat={TEKSTEN[richting].titel} />;
  const begin = await startpunt(sessie, richting, parameters);
  return (
    <>
      <PageHeading title={TEKSTEN[richting].titel} />
      <Zoekformulier werkplek={werkplekVan(sessie)} richting={richting} start={begin && { bron: JSON.stringify(parameters), concept: conceptVan(begin) }} zoek={stelZoekvraag} />
    </>
  );
}

const recordId = z.string().min(1).max(200);

async function startpunt(sessie: Sessie, richting: Soort, parameters: ZoekpaginaProps["parameters"]): Promise<Vooringevuld | null> {
  const van = z.uuid().safeParse(parameters.van);
  const eerdere = van.success ? await readVraag(sessie, van.data, richting) : null;
  if (eerdere) return wijzigVraag(eerdere, parameters);
  const eigen = recordId.safeParse(richting === "vacatures" ? parameters.profiel : parameters.vacature);
  if (!eigen.success) return null;
  return prefillFrom(sessie, richting === "vacatures" ? { profiel: eigen.data } : { vacature: eigen.data });
}
