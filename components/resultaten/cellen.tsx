import { Link } from "@/components/ui/link";
import { CellNote } from "@/components/ui/table";
import { Tag, type TagKind } from "@/components/ui/tag";
import { BEOORDELING_LABELS, type BeoordelingStatus } from "@/lib/beoordeling/status";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { ResultaatRij } from "@/lib/rangschikking/rij";
import { afstandTekst, beschikbaarOf, contractOf, datumOf, ONBEKEND, soortWerkOf, titelOf } from "./formaat";
import { type Gedaan, isEerderBeoordeeld } from "./gedaan";
import type { KolomContext } from "./kolom";

/** What a source didn't give looks softer, and is still a word. */
export const OrUnknown = ({ tekst }: { tekst: string }) => <span className={tekst === ONBEKEND ? "text-unknown" : undefined}>{tekst}</span>;

/** The name of a result, leading to it. */
export const Titel = ({ item: { rij, oordelen }, context: { hrefOf, gedaan } }: { item: GerangschikteRij; context: KolomContext }) => (
  <>
    <Link href={hrefOf(rij.key)} data-nav="titel" className="font-semibold no-underline hover:underline">{titelOf(rij)}</Link>
    {rij.soort === "vacatures" && <CellNote>{rij.werkgever ?? "Werkgever onbekend"}</CellNote>}
    {oordelen.some(({ moet, oordeel }) => moet && oordeel === "onbekend") && <CellNote>Wat moet, is deels onbekend</CellNote>}
    <GedaanCel sleutel={rij.key} gedaan={gedaan} />
  </>
);

export const Plaats = ({ rij }: { rij: ResultaatRij }) => (
  <>
    {rij.plaats ?? rij.postcode?.slice(0, 4) ?? ONBEKEND}
    <CellNote>{afstandTekst(rij.km, rij.kmGeschat)}</CellNote>
  </>
);

export const SoortWerk = ({ rij }: { rij: ResultaatRij }) => (
  <>
    <OrUnknown tekst={soortWerkOf(rij)} />
    {rij.soort === "vacatures" && rij.soortWerkAfgeleid.length > 0 && <CellNote>afgeleid uit de tekst</CellNote>}
    {contractOf(rij) && <CellNote>{contractOf(rij)}</CellNote>}
  </>
);

/** Until when one can apply, or from when someone is available. */
export function Datum({ rij, vandaag }: { rij: ResultaatRij; vandaag: string }) {
  const datum = rij.soort === "vacatures" ? rij.sluitingsdatum : rij.beschikbaarVanaf;
  if (!datum) return <span className="text-unknown">{ONBEKEND}</span>;
  const { kort, afstand } = rij.soort === "vacatures" ? datumOf(datum, vandaag) : beschikbaarOf(datum, vandaag);
  return (
    <span className="whitespace-nowrap">
      {kort}
      {afstand && <CellNote>{afstand}</CellNote>}
    </span>
  );
}

const KINDS: Readonly<Record<BeoordelingStatus, TagKind>> = { gezien: "neutral", gekozen: "new", voorgelegd: "action", gesprek: "action", geplaatst: "positive", afgewezen: "negative" };

/** What was done with a result, here and earlier. */
export function GedaanCel({ sleutel, gedaan: { beoordelingen, opgehaald } }: { sleutel: string; gedaan: Gedaan }) {
  const beoordeling = beoordelingen[sleutel];
  if (!beoordeling && !opgehaald.has(sleutel)) return null;
  return (
    <span className="mt-1 flex flex-wrap gap-1">
      {beoordeling?.status && <Tag kind={KINDS[beoordeling.status]}>{BEOORDELING_LABELS[beoordeling.status]}</Tag>}
      {opgehaald.has(sleutel) && <Tag>Opgehaald</Tag>}
      {beoordeling?.eerder && isEerderBeoordeeld(beoordeling) && (
        <Tag kind="warning">{`Eerder ${BEOORDELING_LABELS[beoordeling.eerder.status].toLowerCase()}${beoordeling.eerder.zelfdeKenmerk ? "" : " (ander kenmerk)"}`}</Tag>
      )}
    </span>
  );
}
