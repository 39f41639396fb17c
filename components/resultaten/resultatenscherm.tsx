"use client";

import type { RowSelectionState } from "@tanstack/react-table";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { useAnnounce } from "@/components/ui/live-region";
import type { GerangschikteRij } from "@/lib/rangschikking/rangschikken";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import { haalEnVolg, type StartOphalen } from "./haal-en-volg";
import { Keuzebalk } from "./keuzebalk";
import { Leeg } from "./leeg";
import { describeOpgehaald } from "./opgehaald";
import { Resultatentabel } from "./resultatentabel";
import type { Stand } from "./stand";
import { useStand } from "./use-stand";
import { Vraagstatus } from "./vraagstatus";
import { Legenda } from "./waarom";

interface ResultatenschermProps {
  stand: Stand;
  vraag: Zoekvraag;
  vandaag: string;
  rijen: readonly GerangschikteRij[];
  /** All rows, of which `rijen` may be the best part. */
  aantal: number;
  gevonden: number;
  opgehaald: readonly string[];
  haalOp: StartOphalen;
}

/** The results of one zoekvraag as they come in: status, ranked table, choice and budget. */
export function Resultatenscherm({ stand, vraag, vandaag, rijen, aantal, gevonden, opgehaald, haalOp }: ResultatenschermProps) {
  useStand(stand);
  useAnnounceResults(stand, aantal);
  const [gekozen, setGekozen] = useState<RowSelectionState>({});
  const { bericht, busy, voortgang, ophalen } = useOphalen(stand, haalOp, () => setGekozen({}));
  const opgehaaldSet = useMemo(() => new Set(opgehaald), [opgehaald]);
  const hrefOf = useCallback((key: string) => `/${stand.richting}/${stand.id}/${key}` as Route, [stand.richting, stand.id]);
  const sleutels = Object.keys(gekozen).filter((key) => gekozen[key]);
  const nieuw = sleutels.filter((key) => !opgehaaldSet.has(key));

  return (
    <div className="grid gap-6">
      <Vraagstatus stand={stand} />
      {rijen.length === 0 ? (
        <Leeg stand={stand} vraag={vraag} gevonden={gevonden} />
      ) : (
        <>
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
            <h2>Beste eerst</h2>
            <Legenda />
          </div>
          {aantal > rijen.length && <Alert kind="info">De beste {rijen.length} van {aantal} staan hier. Maak de vraag kleiner om de andere te zien.</Alert>}
          {gevonden > aantal && <p className="text-ink-soft">{gevonden - aantal} van de {gevonden} gevonden resultaten vielen af door wat moet.</p>}
          <Resultatentabel vraag={vraag} vandaag={vandaag} rijen={rijen} gekozen={gekozen} onKies={setGekozen} hrefOf={hrefOf} opgehaald={opgehaaldSet} />
          <div className="no-print sticky bottom-0 grid gap-2">
            {bericht && <Alert kind={bericht.kind} title={bericht.titel} live>{bericht.tekst}</Alert>}
            <Keuzebalk stand={stand} gekozen={sleutels.length} nieuw={nieuw.length} busy={busy} voortgang={voortgang} onOphalen={() => ophalen(sleutels)} />
          </div>
        </>
      )}
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

function useOphalen({ id, richting }: Stand, haalOp: ResultatenschermProps["haalOp"], onDone: () => void) {
  const router = useRouter();
  const [bericht, setBericht] = useState<ReturnType<typeof describeOpgehaald> | null>(null);
  const [voortgang, setVoortgang] = useState<{ klaar: number; totaal: number } | null>(null);
  const [busy, start] = useTransition();
  const ophalen = (sleutels: string[]) =>
    start(async () => {
      const antwoord = await haalEnVolg(haalOp, { zoekvraagId: id, richting, sleutels }, (klaar, totaal) => setVoortgang({ klaar, totaal }));
      setVoortgang(null);
      setBericht(describeOpgehaald(antwoord));
      if (antwoord.ok) onDone();
      router.refresh();
    });
  return { bericht, busy, voortgang, ophalen };
}
