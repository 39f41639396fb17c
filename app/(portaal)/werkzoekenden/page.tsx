import type { Metadata } from "next";
import { TEKSTEN } from "@/components/zoeken/teksten";
import { Zoekpagina } from "../zoekvragen/zoekpagina";

export const metadata: Metadata = { title: TEKSTEN.werkzoekenden.titel };

export default async function WerkzoekendenZoeken({ searchParams }: PageProps<"/werkzoekenden">) {
  return <Zoekpagina richting="werkzoekenden" parameters={await searchParams} />;
}
