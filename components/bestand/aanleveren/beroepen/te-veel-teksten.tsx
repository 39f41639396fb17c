import { Alert } from "@/components/ui/alert";
import { getal, tel } from "../woorden";

interface TeVeelTekstenProps {
  opgezocht: number;
  /** Different texts that weren't looked up. */
  over: number;
  terug: "kolommen" | "bestand";
}

/** Said when a file has more different texts than can be looked up: what happens with the rest, and what to do. */
export const TeVeelTeksten = ({ opgezocht, over, terug }: TeVeelTekstenProps) => (
  <Alert kind="warning" title={`${tel(over, "tekst is", "teksten zijn")} niet opgezocht`}>
    <p>
      In je bestand staan {getal(opgezocht + over)} verschillende teksten als beroep. We zoeken er hoogstens {getal(opgezocht)} op, de meest gebruikte. De andere rijen gaan mee zonder beroep, en worden dan bijna niet gevonden.
    </p>
    <p>
      {terug === "kolommen"
        ? "Staan er hele zinnen in die kolom? Ga dan terug naar Kolommen en kies de kolom waarin alleen het beroep staat. Zijn het echt zoveel beroepen, deel je bestand dan op in kleinere bestanden."
        : "Vraag de maker van je software om de code van het beroep mee te geven, of deel je bestand op in kleinere bestanden."}
    </p>
  </Alert>
);
