import type { Metadata } from "next";
import { Resultatenpagina } from "../../zoekvragen/resultatenpagina";

export const metadata: Metadata = { title: "Resultaten" };

export default async function WerkzoekendenResultaten({ params }: PageProps<"/werkzoekenden/[zoekvraagId]">) {
  return <Resultatenpagina richting="werkzoekenden" zoekvraagId={(await params).zoekvraagId} />;
}
