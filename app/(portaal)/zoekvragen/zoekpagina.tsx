import { z } from "zod";
import { PageHeading } from "@/components/ui/page-heading";
import { conceptVan } from "@/components/zoeken/concept-van";
import { TEKSTEN } from "@/components/zoeken/teksten";
import { Zoekformulier } from "@/components/zoeken/zoekformulier";
import { magZoeken } from "@/lib/toegang/rechten";
import type { Soort } from "@/lib/standaard/soort";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { werkplekVan } from "@/lib/toegang/werkplek";
import { readZoekvraag } from "@/lib/zoeken/zoekvraag-lezen";
import { stelZoekvraag } from "./actions";
import { GeenRecht } from "./geen-recht";

/** The form of one direction; `van` is the id of a zoekvraag to start from. */
export async function Zoekpagina({ richting, van }: { richting: Soort; van: unknown }) {
  const sessie = await requireSessie();
  if (!magZoeken(sessie, richting).ok) return <GeenRecht wat={TEKSTEN[richting].titel} />;
  const id = z.uuid().safeParse(van);
  const eerdere = id.success ? await readZoekvraag(sessie, id.data, richting) : null;
  return (
    <>
      <PageHeading title={TEKSTEN[richting].titel} />
      <Zoekformulier werkplek={werkplekVan(sessie)} richting={richting} start={eerdere?.ok ? conceptVan(eerdere.value.vraag) : null} zoek={stelZoekvraag} />
    </>
  );
}
