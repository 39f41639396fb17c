import type { Metadata } from "next";
import { Resultatenpagina } from "../../zoekvragen/resultatenpagina";

export const metadata: Metadata = { title: "Resultaten" };

export default async function VacaturesResultaten({ params }: PageProps<"/vacatures/[zoekvraagId]">) {
  return <Resultatenpagina richting="vacatures" zoekvraagId={(await params).zoekvraagId} />;
}
