import type { Metadata } from "next";
import { z } from "zod";
import type { Vanuit } from "@/lib/bestand/hand/beginnen";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { Formulierpagina } from "../formulierpagina";
import { readSoort } from "../lees-soort";

export const metadata: Metadata = { title: "Invoeren" };

const id = z.string().min(1).max(200).optional().catch(undefined);
/** `concept`: a draft to go on with; `kopie`: a published record; `opnieuw`: a withdrawn one. */
const parameters = z.object({ concept: z.uuid().optional().catch(undefined), kopie: id, opnieuw: id });

function readVanuit({ concept, kopie, opnieuw }: z.infer<typeof parameters>): Vanuit {
  if (concept) return { soort: "concept", id: concept };
  if (kopie) return { soort: "kopie", id: kopie };
  return opnieuw ? { soort: "ingetrokken", id: opnieuw } : { soort: "leeg" };
}

/** A new record. */
export default async function Nieuw({ params, searchParams }: PageProps<"/bestand/[soort]/nieuw">) {
  const sessie = await requireSessie();
  return <Formulierpagina sessie={sessie} soort={readSoort((await params).soort)} vanuit={readVanuit(parameters.parse(await searchParams))} />;
}
