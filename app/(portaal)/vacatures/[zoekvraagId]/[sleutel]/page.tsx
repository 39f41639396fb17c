import type { Metadata } from "next";
import { Detailpagina } from "../../../zoekvragen/detailpagina";

export const metadata: Metadata = { title: "Detail" };

export default async function VacaturesDetail({ params, searchParams }: PageProps<"/vacatures/[zoekvraagId]/[sleutel]">) {
  const { zoekvraagId, sleutel } = await params;
  return <Detailpagina richting="vacatures" zoekvraagId={zoekvraagId} sleutel={sleutel} binnen={(await searchParams).binnen} />;
}
