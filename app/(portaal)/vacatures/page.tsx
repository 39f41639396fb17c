import type { Metadata } from "next";
import { TEKSTEN } from "@/components/zoeken/teksten";
import { Zoekpagina } from "../zoekvragen/zoekpagina";

export const metadata: Metadata = { title: TEKSTEN.vacatures.titel };

export default async function VacaturesZoeken({ searchParams }: PageProps<"/vacatures">) {
  return <Zoekpagina richting="vacatures" parameters={await searchParams} />;
}
