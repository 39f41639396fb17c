import { Chip } from "@/components/ui/chip";
import type { Belang, Richting } from "@/lib/rangschikking/keuzes";
import { belangVan, type Concept, WENSEN } from "./concept";
import { TEKSTEN } from "./teksten";
import { wensTekst } from "./wens-tekst";
import { isGevuld } from "./zoekinput";

interface SamenvattingProps {
  richting: Richting;
  concept: Concept;
}

/** The question so far: a sentence, the beroepen, and what must and what would be nice. */
export function Samenvatting({ richting, concept }: SamenvattingProps) {
  return (
    <div className="grid gap-3">
      <h2>Je vraag</h2>
      <p>{`Zoek ${TEKSTEN[richting].wat} ${concept.beroepen.length > 0 ? "voor:" : "voor alle beroepen"}`}</p>
      {concept.beroepen.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {concept.beroepen.map(({ code, naam }) => (
            <li key={code}><Chip>{naam}</Chip></li>
          ))}
        </ul>
      )}
      <p>{concept.plaats ? `binnen ${concept.afstand || "?"} km van ${concept.plaats}` : "Vul nog een plaats of postcode in."}</p>
      <Wensenlijst kop="Moet" belang="moet" richting={richting} concept={concept} />
      <Wensenlijst kop="Graag" belang="graag" richting={richting} concept={concept} />
    </div>
  );
}

function Wensenlijst({ kop, belang, richting, concept }: SamenvattingProps & { kop: string; belang: Belang }) {
  const wensen = WENSEN.filter((wens) => isGevuld(richting, concept, wens) && belangVan(concept, wens) === belang);
  if (wensen.length === 0) return null;
  return (
    <div className="text-table">
      <h3>{kop}</h3>
      <ul className="list-disc pl-5">
        {wensen.map((wens) => (
          <li key={wens}>{wensTekst(richting, concept, wens)}</li>
        ))}
      </ul>
    </div>
  );
}
