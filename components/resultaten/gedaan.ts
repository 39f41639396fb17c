import { BEOORDELING_LABELS, BEOORDELINGEN, type BeoordelingStatus } from "@/lib/beoordeling/status";
import type { Facet, FacetWaarde } from "@/lib/rangschikking/facetten/facet";

/** How one result stands; made by lib/zoeken/beoordelingen-lezen.ts. */
export interface RijBeoordeling {
  readonly status: BeoordelingStatus | null;
  /** The same record in another zoekvraag of the organisation. */
  readonly eerder: { readonly status: BeoordelingStatus; readonly zelfdeKenmerk: boolean; readonly op: string } | null;
}

/** What was done with the results, by key. */
export interface Gedaan {
  readonly beoordelingen: Readonly<Record<string, RijBeoordeling>>;
  readonly opgehaald: ReadonlySet<string>;
}

const waarde = (id: string, label: string, volgorde: number): FacetWaarde => ({ waarde: id, label, volgorde });
const NIET_BEKEKEN = waarde("nieuw", "Nog niet bekeken", 0);
const AANGEVINKT = waarde("aangevinkt", "Aangevinkt", 1);
const OPGEHAALD = waarde("opgehaald", "Detail opgehaald", 2);
const STATUSSEN = new Map(BEOORDELINGEN.map((status, index) => [status, waarde(status, BEOORDELING_LABELS[status], 3 + index)]));
const EERDER = waarde("eerder", "Eerder voorgelegd of beoordeeld", 50);

/** Seen alone says little; everything beyond it was a decision. */
export const isEerderBeoordeeld = (beoordeling: RijBeoordeling | undefined): boolean => beoordeling?.eerder != null && beoordeling.eerder.status !== "gezien";

/** What I did with it, as a facet. `gekozen`: keys of the rows that are ticked now. */
export const gedaanFacet = ({ beoordelingen, opgehaald }: Gedaan, gekozen: ReadonlySet<string>): Facet => ({
  id: "gedaan",
  label: "Gedaan",
  valuesOf({ key }) {
    const beoordeling = beoordelingen[key];
    const status = beoordeling?.status ? STATUSSEN.get(beoordeling.status) : undefined;
    const values = [
      ...(status || opgehaald.has(key) ? [] : [NIET_BEKEKEN]),
      ...(gekozen.has(key) ? [AANGEVINKT] : []),
      ...(opgehaald.has(key) ? [OPGEHAALD] : []),
      ...(status ? [status] : []),
      ...(isEerderBeoordeeld(beoordeling) ? [EERDER] : []),
    ];
    return values;
  },
});
