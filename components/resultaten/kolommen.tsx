import { createColumnHelper, createSortedRowModel, rowSelectionFeature, rowSortingFeature, tableFeatures } from "@tanstack/react-table";
import Link from "next/link";
import type { Route } from "next";
import { CellNote } from "@/components/ui/table";
import { ScoreStrip } from "@/components/ui/score-strip";
import { Tag } from "@/components/ui/tag";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { ResultaatRij } from "@/lib/rangschikking/rij";
import { afstandTekst, beschikbaarOf, contractOf, datumOf, niveauOf, ONBEKEND, soortWerkOf, titelOf, urenOf, vervoerOf, vervoerTekst } from "./formaat";
import { MERKEN, summarizeOordelen } from "./merken";
import { Vervoer } from "./vervoer";

export const features = tableFeatures({ rowSortingFeature, rowSelectionFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, GerangschikteRij>();

/** What cells need beside their row. */
export interface KolomContext {
  readonly vandaag: string;
  readonly hrefOf: (key: string) => Route;
  readonly opgehaald: ReadonlySet<string>;
}

const unknownLast = { sortUndefined: "last" } as const;
const toSortable = (value: string | number | null | undefined) => (value === null || value === ONBEKEND ? undefined : value);
const sluitingOf = (rij: ResultaatRij) => (rij.soort === "vacatures" ? rij.sluitingsdatum : rij.beschikbaarVanaf);

function Datum({ rij, vandaag }: { rij: ResultaatRij; vandaag: string }) {
  const datum = sluitingOf(rij);
  if (!datum) return <span className="text-unknown">{ONBEKEND}</span>;
  const { kort, afstand } = rij.soort === "vacatures" ? datumOf(datum, vandaag) : beschikbaarOf(datum, vandaag);
  return (
    <span className="whitespace-nowrap">
      {kort}
      {afstand && <CellNote>{afstand}</CellNote>}
    </span>
  );
}

const OrUnknown = ({ tekst }: { tekst: string }) => <span className={tekst === ONBEKEND ? "text-unknown" : undefined}>{tekst}</span>;

/** The columns of one direction, best first by default. A profiel has no title or employer: its beroepen stand there. */
export const kolommen = (soort: ResultaatRij["soort"], { vandaag, hrefOf, opgehaald }: KolomContext) =>
  helper.columns([
    helper.accessor("score", {
      header: "Past",
      sortDescFirst: true,
      cell: ({ row: { original } }) => (
        <ScoreStrip score={original.score} marks={original.oordelen.map(({ oordeel }) => MERKEN[oordeel].kind)} summary={summarizeOordelen(original.oordelen)} />
      ),
    }),
    helper.accessor(({ rij }) => titelOf(rij), {
      id: "titel",
      header: soort === "vacatures" ? "Vacature" : "Kandidaat",
      sortFn: (a, b) => titelOf(a.original.rij).localeCompare(titelOf(b.original.rij), "nl"),
      cell: ({ row: { original: { rij } } }) => (
        <>
          <Link href={hrefOf(rij.key)} className="font-semibold no-underline hover:underline">{titelOf(rij)}</Link>
          {rij.soort === "vacatures" && <CellNote>{rij.werkgever ?? "Werkgever onbekend"}</CellNote>}
          {opgehaald.has(rij.key) && <span className="mt-1 block"><Tag>Opgehaald</Tag></span>}
        </>
      ),
    }),
    helper.accessor(({ rij }) => toSortable(rij.km), {
      id: "afstand",
      header: "Plaats",
      ...unknownLast,
      cell: ({ row: { original: { rij } } }) => (
        <>
          {rij.plaats ?? rij.postcode?.slice(0, 4) ?? ONBEKEND}
          <CellNote>{afstandTekst(rij.km, rij.kmGeschat)}</CellNote>
        </>
      ),
    }),
    helper.accessor(({ rij }) => toSortable(rij.urenMax ?? rij.urenMin), { id: "uren", header: "Uren", ...unknownLast, cell: ({ row: { original: { rij } } }) => <span className="whitespace-nowrap"><OrUnknown tekst={urenOf(rij)} /></span> }),
    helper.accessor(({ rij }) => toSortable(vervoerTekst(vervoerOf(rij)) || null), { id: "vervoer", header: "Vervoer", ...unknownLast, cell: ({ row: { original: { rij } } }) => <Vervoer rij={rij} /> }),
    helper.accessor(({ rij }) => toSortable(soortWerkOf(rij)), {
      id: "soortWerk",
      header: "Soort werk",
      ...unknownLast,
      cell: ({ row: { original: { rij } } }) => (
        <>
          <OrUnknown tekst={soortWerkOf(rij)} />
          {contractOf(rij) && <CellNote>{contractOf(rij)}</CellNote>}
        </>
      ),
    }),
    helper.accessor(({ rij }) => toSortable(rij.werkEnDenkniveau), { id: "niveau", header: "Niveau", ...unknownLast, cell: ({ row: { original: { rij } } }) => <OrUnknown tekst={niveauOf(rij)} /> }),
    helper.accessor(({ rij }) => toSortable(sluitingOf(rij)), {
      id: "datum",
      header: soort === "vacatures" ? "Sluit" : "Beschikbaar",
      ...unknownLast,
      cell: ({ row: { original: { rij } } }) => <Datum rij={rij} vandaag={vandaag} />,
    }),
  ]);
