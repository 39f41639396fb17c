import { Link } from "@/components/ui/link";
import { Mark, type MarkKind } from "@/components/ui/mark";
import { CellNote, Table, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { Meldingsoort } from "../levering";
import { getal } from "../woorden";
import type { Rapport } from "./rapport";
import { rapportPad } from "./rapportpad";

const rijenTekst = ({ rijen, aantal }: Meldingsoort): string => `${rijen.map(getal).join(", ")}${aantal > rijen.length ? ` en ${getal(aantal - rijen.length)} andere` : ""}`;

/** Rows that refuse have no mistake in them: lib/bestand/oordeel says so by this code. */
const WEIGERT = "weigert";

function merkVan({ code, ernst }: Meldingsoort): { readonly kind: MarkKind; readonly word: string } {
  if (code === WEIGERT) return { kind: "hatched", word: "mag niet" };
  return ernst === "fout" ? { kind: "empty", word: "fout" } : { kind: "half", word: "let op" };
}

/** Each kind of remark once, errors first: what to mend in the file to be rid of many at once, and the way to its rows. */
export const PerVeld = ({ levering: { id }, soorten, gekozen }: Pick<Rapport, "levering" | "soorten" | "gekozen">) =>
  soorten.length === 0 ? null : (
    <section aria-labelledby="per-veld" className="grid gap-3">
      <h3 id="per-veld">Wat er te verbeteren is</h3>
      <Table caption="Meldingen per veld, de fouten eerst" className="cards-when-narrow">
        <Thead>
          <Tr>
            <Th>Veld</Th>
            <Th>Wat er is</Th>
            <Th>Rijen</Th>
          </Tr>
        </Thead>
        <tbody>
          {soorten.map((melding) => (
            <Tr key={melding.nummer}>
              <Td data-card="title" className="lg:min-w-36">
                <span className="font-semibold wrap-anywhere">{melding.veld}</span>
                <CellNote><Mark {...merkVan(melding)} /></CellNote>
              </Td>
              <Td className="wrap-anywhere">
                <div className="min-w-0">
                  {melding.voorbeeld}
                  {melding.aantal > 1 && <CellNote>zo staat het bij de eerste; bij de andere net zo</CellNote>}
                </div>
              </Td>
              <Td data-label="Rijen" className="lg:w-64">
                <div>
                  {getal(melding.aantal)} keer
                  <CellNote>rij {rijenTekst(melding)}</CellNote>
                  <Link href={rapportPad({ id, filter: "alles", soort: melding.nummer })} aria-current={gekozen?.nummer === melding.nummer ? "true" : undefined} className="text-small aria-[current]:font-semibold">
                    {gekozen?.nummer === melding.nummer ? "Deze rijen staan hieronder" : melding.aantal === 1 ? "Toon deze rij" : "Toon deze rijen"}
                    <span className="sr-only">: {melding.veld}, {merkVan(melding).word}, {melding.voorbeeld}</span>
                  </Link>
                </div>
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
