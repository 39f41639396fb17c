import { Alert, type AlertKind } from "@/components/ui/alert";
import { capitalise } from "@/lib/rangschikking/woordkeus";

/** A notice of the functioneel beheerder; made by lib/beheer/mededelingen. */
export interface Mededeling {
  readonly id: number;
  readonly ernst: "mededeling" | "onderhoud" | "storing";
  readonly titel: string;
  readonly tekst: string;
}

const SOORT = { mededeling: "info", onderhoud: "warning", storing: "error" } as const satisfies Record<Mededeling["ernst"], AlertKind>;

/** What everybody should know today. How serious it is stands there as a word. */
export const Mededelingen = ({ mededelingen }: { mededelingen: readonly Mededeling[] }) =>
  mededelingen.length > 0 && (
    <section aria-label="Mededelingen" className="mb-8 grid gap-3">
      {mededelingen.map(({ id, ernst, titel, tekst }) => (
        <Alert key={id} kind={SOORT[ernst]} title={`${capitalise(ernst)}: ${titel}`}>
          <p className="whitespace-pre-line">{tekst}</p>
        </Alert>
      ))}
    </section>
  );
