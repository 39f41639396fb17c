import type { Metadata } from "next";
import { Beroepenscherm } from "@/components/bestand/aanleveren/beroepen/beroepenscherm";
import { readLevering } from "@/lib/bestand/levering/lezen";
import { readTeksten } from "@/lib/bestand/levering/teksten";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import { GeenLeverrecht } from "../../geen-recht";
import { beslisCompetentietekst, beslisTekst, controleerLevering } from "../actions";
import { idVan, ofVerder } from "../levering-van";
import { Bezigpagina, Stappagina } from "../stappagina";

export const metadata: Metadata = { title: "Beroepen, stap 3 van aanleveren" };

/** Step 3: which occupations the texts of the file are. */
export default async function Beroepenstap({ params }: PageProps<"/bestand/aanleveren/[id]/beroepen">) {
  const sessie = await requireSessie();
  if (!magBestandWijzigen(sessie).ok) return <GeenLeverrecht sessie={sessie} />;
  const id = await idVan(params);
  const nu = ofVerder(await readLevering(sessie, id), id);
  if (nu.bezig) return <Bezigpagina levering={nu} nu={nu.stap} />;
  const { levering, beroepen, nietOpgezocht, competenties, competentiekeuzes } = ofVerder(await readTeksten(sessie, id), id);
  return (
    <Stappagina levering={levering} nu="beroepen" titel="Welke beroepen zijn dit?" uitleg="Elke tekst kies je één keer, hoe vaak hij ook in je bestand staat.">
      <Beroepenscherm
        id={id} teksten={beroepen} nietOpgezocht={nietOpgezocht} competenties={competenties} competentiekeuzes={competentiekeuzes} terug={levering.soortBestand === "json" ? "bestand" : "kolommen"}
        beslis={beslisTekst} beslisCompetentie={beslisCompetentietekst} controleer={controleerLevering}
      />
    </Stappagina>
  );
}
