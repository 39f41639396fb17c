import type { Metadata } from "next";
import { Detailpagina } from "../../../zoekvragen/detailpagina";

export const metadata: Metadata = { title: "Detail" };

export default async function WerkzoekendenDetail({ params, searchParams }: PageProps<"/werkzoekenden/[zoekvraagId]/[sleutel]">) {
  const { zoekvraagId, sleutel } = await params;
  return <Detailpagina richting="werkzoekenden" zoekvraagId={zoekvraagId} sleutel={sleutel} binnen={(await searchParams).binnen} />;
}
