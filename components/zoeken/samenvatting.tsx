import { Chip } from "@/components/ui/chip";
import type { Richting } from "@/lib/rangschikking/keuzes";
import type { Concept } from "./concept";
import { TEKSTEN } from "./teksten";

const urenTekst = ({ urenMin, urenMax }: Concept) =>
  urenMin && urenMax ? `${urenMin} tot ${urenMax} uur per week` : urenMin ? `vanaf ${urenMin} uur per week` : urenMax ? `tot ${urenMax} uur per week` : "";

/** The question so far, in a sentence and chips. */
export function Samenvatting({ richting, concept }: { richting: Richting; concept: Concept }) {
  const uren = urenTekst(concept);
  return (
    <div className="grid gap-2">
      <h2>Je vraag</h2>
      <p>
        {`Zoek ${TEKSTEN[richting].wat} ${concept.beroepen.length > 0 ? "voor:" : "voor alle beroepen"}`}
      </p>
      {concept.beroepen.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {concept.beroepen.map(({ code, naam }) => (
            <li key={code}><Chip>{naam}</Chip></li>
          ))}
        </ul>
      )}
      <p>
        {concept.plaats ? `binnen ${concept.afstand || "?"} km van ${concept.plaats}` : "Vul nog een plaats of postcode in."}
        {uren && `, ${uren}`}
      </p>
    </div>
  );
}
