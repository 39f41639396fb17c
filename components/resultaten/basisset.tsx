import { shortDate } from "@/lib/rangschikking/woordkeus";
import type { Veldgroepbeschrijving, Veldrij } from "@/lib/standaard/describe-velden";

const tekstVan = ({ type, waarden, waarde }: Veldrij, vandaag: string) => (type === "datum" ? waarden.map((dag) => shortDate(dag, vandaag)).join(", ") : waarde);

/** A whole basisset in a row of the table: groups beside each other, with the labels of the standard. */
export const Basisset = ({ groepen, vandaag }: { groepen: readonly Veldgroepbeschrijving[]; vandaag: string }) => (
  <div className="gap-x-8 sm:columns-2 xl:columns-3">
    {groepen.map(({ groep, rijen }) => (
      <section key={groep} className="mb-4 break-inside-avoid">
        <h3 className="mb-1">{groep}</h3>
        <dl className="grid gap-1 text-small">
          {rijen.map((rij, index) => (
            <div key={`${rij.pad}-${rij.element ?? ""}-${index}`} className="grid grid-cols-[9rem_minmax(0,1fr)] gap-3">
              <dt className="text-ink-soft">{rij.label}</dt>
              <dd className="whitespace-pre-line">{tekstVan(rij, vandaag)}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
);
