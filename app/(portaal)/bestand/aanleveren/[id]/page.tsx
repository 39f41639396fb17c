import type { Route } from "next";
import { redirect } from "next/navigation";
import { readLevering } from "@/lib/bestand/levering/lezen";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { idVan, ofVerder } from "./levering-van";

/** A delivery without a step leads to the one where it is. */
export default async function Levering({ params }: PageProps<"/bestand/aanleveren/[id]">) {
  const sessie = await requireSessie();
  const id = await idVan(params);
  const { stap } = ofVerder(await readLevering(sessie, id), id);
  redirect(`/bestand/aanleveren/${id}/${stap}` as Route);
}
