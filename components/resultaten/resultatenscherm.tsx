"use client";

import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import { useAnnounce } from "@/components/ui/live-region";
import { OpnieuwVragen } from "@/components/zoeken/opnieuw-vragen";
import type { Vraagacties } from "@/components/zoeken/vraagacties";
import { Alert } from "@/components/ui/alert";
import { unpackRijen } from "@/lib/rangschikking/rijen-tekst";
import type { Uitval } from "@/lib/rangschikking/uitval";
import type { Weegkeuze } from "@/lib/rangschikking/weegstanden";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { Bezig } from "./bezig";
import type { RijBeoordeling } from "./gedaan";
import { Lijstscherm } from "./lijstscherm";
import type { Stand } from "./stand";
import type { OpenRij } from "./uitgeklapt";
import type { StartOphalen } from "./haal-en-volg";
import { useStand } from "./use-stand";
import type { BewaarWeging } from "./use-weging";
import { Vraagstatus } from "./vraagstatus";

/** Only who found nothing pays for the one; the other is gone when all is in. */
const Leeg = lazy(() => import("./leeg").then((module) => ({ default: module.Leeg })));
const Stoppen = lazy(() => import("@/components/zoeken/stoppen").then((module) => ({ default: module.Stoppen })));

/** What the server hands over: the rows once, compact; the browser ranks, filters and sorts them. */
export interface ResultatenschermProps {
  stand: Stand;
  vraag: Zoekvraag;
  vandaag: string;
  /** Rows as `packRijen` wrote them. */
  rijentekst: string;
  /** All rows, of which those may be the best part. */
  aantal: number;
  gevonden: number;
  opgehaald: readonly string[];
  gelijke: readonly (readonly string[])[];
  uitval: readonly Uitval[];
  beoordelingen: Readonly<Record<string, RijBeoordeling>>;
  weegvoorkeur: Weegkeuze;
  haalOp: StartOphalen;
  bewaarWeging: BewaarWeging;
  vraagacties: Vraagacties;
  openRij: (input: { zoekvraagId: string; sleutel: string }) => ReturnType<OpenRij>;
}

/** The results of one zoekvraag as they come in: how each selectievraag went, then the list, or what to do without one. */
export function Resultatenscherm(props: ResultatenschermProps) {
  const { stand, vraag, rijentekst, aantal, gevonden, uitval, vraagacties } = props;
  const rijen = useMemo(() => unpackRijen(rijentekst), [rijentekst]);
  useStand(stand);
  useAnnounceResults(stand, aantal);
  return (
    <div className="grid gap-6">
      <Vraagstatus stand={stand} />
      {!stand.klaar && <Suspense fallback={null}><Stoppen zoekvraagId={stand.id} annuleer={vraagacties.annuleer} /></Suspense>}
      {stand.geannuleerd && rijen.length > 0 && (
        <Alert kind="info" title="Je hebt het zoeken gestopt" actions={<OpnieuwVragen vraag={stand} opnieuw={vraagacties.opnieuw} />}>Wat toen al binnen was, staat hieronder.</Alert>
      )}
      {rijen.length > 0 ? <Lijstscherm {...props} rijen={rijen} /> : <Suspense fallback={<Bezig />}>{stand.klaar ? <Leeg stand={stand} vraag={vraag} gevonden={gevonden} uitval={uitval} vraagacties={vraagacties} /> : <Bezig />}</Suspense>}
    </div>
  );
}

/** Says once, when all is in, how much was found. */
function useAnnounceResults({ klaar }: Stand, aantal: number) {
  const announce = useAnnounce();
  const was = useRef(klaar);
  useEffect(() => {
    if (klaar && !was.current) announce(`Klaar met zoeken. ${aantal} resultaten.`);
    was.current = klaar;
  }, [klaar, aantal, announce]);
}
