import { TextInput } from "@/components/ui/text-input";
import type { Soort } from "@/lib/standaard/soort";

interface EigenNummerProps {
  soort: Soort;
  id: string;
  /** A published record keeps its number. */
  vast: boolean;
  fout: string | undefined;
  onChange: (id: string) => void;
}

const HINT = {
  vacatures: "Zo vind je de vacature terug in je eigen lijst. Laat je dit leeg, dan maakt het portaal een nummer.",
  werkzoekenden: "Het nummer uit je eigen systeem, zodat je weet wie het is. Nooit een BSN. Laat je dit leeg, dan maakt het portaal een nummer.",
} as const;

/** The own number of the record: unique within the organisation, over every way in which records come in. */
export const EigenNummer = ({ soort, id, vast, fout, onChange }: EigenNummerProps) =>
  vast ? (
    <p>
      <span className="font-semibold">Nummer:</span> {id}
    </p>
  ) : (
    <TextInput name="id" label="Eigen nummer" hint={HINT[soort]} hideOptional width="medium" maxLength={200} value={id} error={fout} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
  );
