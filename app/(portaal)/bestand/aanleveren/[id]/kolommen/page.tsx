import type { Metadata } from "next";
import { Koprijkeuze } from "@/components/bestand/aanleveren/kolommen/koprijkeuze";
import { Kolommenscherm } from "@/components/bestand/aanleveren/kolommen/kolommenscherm";
import { Alert } from "@/components/ui/alert";
import { readKolommen } from "@/lib/bestand/levering/kolommen";
import { requireSessie } from "@/lib/toegang/huidige-sessie";
import { magBestandWijzigen } from "@/lib/toegang/rechten";
import { groepeerDoelen } from "../../doelgroepen";
import { GeenLeverrecht } from "../../geen-recht";
import { kiesKolommen, toonVoorbeeld, wijsKoprij } from "../actions";
import { idVan, ofVerder } from "../levering-van";
import { Stappagina } from "../stappagina";

export const metadata: Metadata = { title: "Kolommen, stap 2 van aanleveren" };

/** Values in sight per column; the rest stays on the server. */
const TOON = 3;

/** Step 2: where each column goes. */
export default async function Kolommenstap({ params }: PageProps<"/bestand/aanleveren/[id]/kolommen">) {
  const sessie = await requireSessie();
  if (!magBestandWijzigen(sessie).ok) return <GeenLeverrecht sessie={sessie} />;
  const id = await idVan(params);
  const { levering, kolommen, doelen, koprij, titel, begin } = ofVerder(await readKolommen(sessie, id), id);
  const keuzes = groepeerDoelen(levering.soort, doelen).map(({ sleutel, label, onder, groep, meer }) => ({ sleutel, label, onder, prive: groep === "prive", meer }));
  return (
    <Stappagina levering={levering} nu="kolommen" titel="Waar gaat elke kolom heen?" uitleg={<Koptekst koprij={koprij} titel={titel} />}>
      {levering.kolommenBekend && (
        <Alert kind="info" title="We gebruiken je indeling van de vorige keer" className="mb-6">
          Dit bestand heeft dezelfde koppen als een eerder bestand. Klopt er iets niet meer, verander het dan hier.
        </Alert>
      )}
      <Koprijkeuze id={id} begin={begin} koprij={koprij} kies={wijsKoprij} />
      <Kolommenscherm
        key={koprij ?? "geen"} id={id} soort={levering.soort} doelen={keuzes} gekozen={levering.stand !== "kolommen"} toon={toonVoorbeeld} kies={kiesKolommen}
        kolommen={kolommen.map((kolom) => ({ ...kolom, voorbeelden: kolom.voorbeelden.slice(0, TOON) }))}
      />
    </Stappagina>
  );
}

/** What was seen of the headings, so that a mistake there is noticed. */
function Koptekst({ koprij, titel }: { koprij: number | null; titel: readonly string[] }) {
  if (koprij === null) return <p>We zagen geen rij met koppen. Daarom heten de kolommen A, B, C. Kijk aan de voorbeelden wat erin staat.</p>;
  const boven = titel.filter((regel) => regel !== "");
  return (
    <p>
      De koppen staan in rij {koprij}.{boven.length > 0 && <> Wat daarboven staat, slaan we over: {boven.map((regel) => `“${regel}”`).join(", ")}.</>}
    </p>
  );
}
