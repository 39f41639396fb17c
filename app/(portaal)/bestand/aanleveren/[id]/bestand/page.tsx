import type { Metadata } from "next";
import { Afgelopen, Gelezen } from "@/components/bestand/aanleveren/bestand/gelezen";
import { Leveringpagina } from "@/components/bestand/aanleveren/leveringpagina";
import { readLevering } from "@/lib/bestand/levering/lezen";
import { vandaag } from "@/lib/klok";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import { stopDezeLevering } from "../../actions";
import { GeenLeverrecht } from "../../geen-recht";
import { idVan, ofVerder } from "../levering-van";
import { Bezigpagina } from "../stappagina";

export const metadata: Metadata = { title: "Bestand, stap 1 van aanleveren" };

const AFGELOPEN = ["geweigerd", "gestopt", "mislukt", "verlopen"];

/** Step 1 of a delivery: how its reading goes, what was read, or why it ended. */
export default async function Bestandstap({ params }: PageProps<"/bestand/aanleveren/[id]/bestand">) {
  const sessie = await requireSessie();
  if (!magBestandWijzigen(sessie).ok) return <GeenLeverrecht sessie={sessie} />;
  const id = await idVan(params);
  const levering = ofVerder(await readLevering(sessie, id), id);
  if (levering.stand === "lezen") return <Bezigpagina levering={levering} nu="bestand" />;
  return (
    <Leveringpagina levering={levering} nu="bestand" vandaag={vandaag()} stop={stopDezeLevering}>
      {AFGELOPEN.includes(levering.stand) ? <Afgelopen levering={levering} /> : <Gelezen levering={levering} />}
    </Leveringpagina>
  );
}
