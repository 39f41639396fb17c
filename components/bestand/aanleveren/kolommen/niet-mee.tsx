import { joinAnd } from "@/lib/rangschikking/woordkeus";
import type { Soort } from "@/lib/standaard/soort";
import { tel } from "../woorden";
import { type Doel, type Kolom, naamVan } from "./kolom";

interface NietMeeProps {
  soort: Soort;
  kolommen: readonly Kolom[];
  gekozen: readonly (string | null)[];
  doelen: ReadonlyMap<string, Doel>;
}

const namen = (kolommen: readonly Kolom[]) => joinAnd(kolommen.map(naamVan));

/** Columns with values that don't go to VUM: by choice or because nothing fits, and those that never may. Named, never lost silently. */
export function NietMee({ soort, kolommen, gekozen, doelen }: NietMeeProps) {
  const gevuld = kolommen.filter((kolom) => kolom.gevuld > 0);
  const ongebruikt = gevuld.filter(({ kolom }) => (gekozen[kolom] ?? null) === null);
  const prive = gevuld.filter(({ kolom }) => doelen.get(gekozen[kolom] ?? "")?.prive);
  if (ongebruikt.length + prive.length === 0) return <p className="text-ink-soft">Alle kolommen met gegevens gaan mee.</p>;
  return (
    <section aria-labelledby="niet-mee" className="grid max-w-text gap-3">
      <h3 id="niet-mee">Dit gaat niet mee naar VUM</h3>
      {ongebruikt.length > 0 && (
        <p>
          <strong>{tel(ongebruikt.length, "kolom", "kolommen")} zonder plek:</strong> {namen(ongebruikt)}. Hoort daar iets van bij de {soort === "vacatures" ? "vacature" : "werkzoekende"}? Kies dan hierboven waar het heen gaat.
        </p>
      )}
      {prive.length > 0 && (
        <p>
          <strong>Privé, dus nooit:</strong> {namen(prive)}. Deze gegevens horen niet bij de standaard. We gebruiken ze hoogstens om een rij te herkennen, en gooien ze na het publiceren weg.
        </p>
      )}
    </section>
  );
}
