import type { Metadata } from "next";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { Formulierpagina } from "../../../formulierpagina";
import { readId, readSoort } from "../../../lees-soort";

export const metadata: Metadata = { title: "Wijzigen" };

/** A published record that was entered by hand, to change. */
export default async function Wijzigen({ params }: PageProps<"/bestand/[soort]/record/[id]/wijzigen">) {
  const sessie = await requireSessie();
  const { soort, id } = await params;
  return <Formulierpagina sessie={sessie} soort={readSoort(soort)} vanuit={{ soort: "wijziging", id: readId(id) }} />;
}
