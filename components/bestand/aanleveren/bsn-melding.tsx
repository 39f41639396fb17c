import { Alert } from "@/components/ui/alert";
import { kolomletter } from "./kolomletter";
import type { BsnVondst, Levering } from "./levering";
import { getal, tel } from "./woorden";

const rijenTekst = ({ aantal, rijen }: BsnVondst): string => `rij ${rijen.map(getal).join(", ")}${aantal > rijen.length ? " en verder" : ""}`;

/** Where burgerservicenummers were found and what became of them; never which. Nothing when there were none. */
export function BsnMelding({ levering: { bsn, recordsMetBsn } }: { levering: Pick<Levering, "bsn" | "recordsMetBsn"> }) {
  if (bsn.length === 0 && recordsMetBsn === 0) return null;
  return (
    <Alert kind="warning" title="Er stonden burgerservicenummers in je bestand">
      {bsn.length > 0 && (
        <>
          <p>We hebben ze weggehaald voordat we iets bewaarden. Ze staan nergens meer in het portaal.</p>
          <ul className="mt-2 grid list-disc gap-1 pl-5">
            {bsn.map((vondst) => (
              <li key={vondst.kolom}>
                Kolom {kolomletter(vondst.kolom)}{vondst.kop && <> (<strong>{vondst.kop}</strong>)</>}: {tel(vondst.aantal, "keer", "keer")}
                {vondst.kolomMetBsn ? ". Is er geen ander kenmerk, dan gebruiken we een pseudoniem, dat elke levering gelijk blijft." : `, ${rijenTekst(vondst)}.`}
              </li>
            ))}
          </ul>
        </>
      )}
      {recordsMetBsn > 0 && <p className="mt-2">In {tel(recordsMetBsn, "record", "records")} stond een burgerservicenummer in de tekst. Die records leveren we niet aan: haal het nummer eruit en lever ze opnieuw aan.</p>}
    </Alert>
  );
}
