"use client";

import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import type { Route } from "next";
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { countGekozen, type Filters } from "@/lib/rangschikking/facetten/filteren";
import type { ResultaatRij } from "@/lib/rangschikking/rij";
import { isZelfdeKeuze, toGewichten } from "@/lib/rangschikking/weegstanden";
import { Busy } from "@/components/ui/skeleton";
import { titelOf } from "./formaat";
import type { Gedaan } from "./gedaan";
import { Keuzebalk } from "./keuzebalk";
import { PLAATS_FACET } from "./kaart-facet";
import { Kaartknop, Kaartvak } from "./kaartvak";
import { MEESTE_VERGELEKEN } from "./meeste-vergeleken";
import type { KolomContext } from "./kolom";
import { kolommenVan } from "./kolommen";
import { BIJKOMEND, criteriaVan, standTekst } from "./lijst-teksten";
import { MeerVinden, Omvang } from "./omvang";
import type { ResultatenschermProps } from "./resultatenscherm";
import { Resultatentabel } from "./resultatentabel";
import { sorteringTekst } from "./sortering-tekst";
import { useAankondigen } from "./use-aankondigen";
import { useLijst } from "./use-lijst";
import { useOphalen } from "./use-ophalen";
import { useSortering } from "./use-sortering";
import { useVergelijking } from "./use-vergelijking";
import { useWeegvoorkeur } from "./use-weging";
import { useTabelvoorkeur, useWeergave } from "./use-weergave";
import { Verfijnen } from "./verfijnen";
import { Legenda } from "./waarom";
import { Werkbalk } from "./werkbalk";

/** Only who filters, weighs or compares pays for it. */
const Filtertags = lazy(() => import("./filtertags").then((module) => ({ default: module.Filtertags })));
const Weging = lazy(() => import("./weging").then((module) => ({ default: module.Weging })));
const Vergelijking = lazy(() => import("./vergelijking").then((module) => ({ default: module.Vergelijking })));

/** The list of results: weights and facets at the left, the ranked table, choice and budget below; or some of them side by side. */
export function Lijstscherm(props: ResultatenschermProps & { rijen: readonly ResultaatRij[] }) {
  const { stand, vraag, vandaag, rijen, aantal, gevonden, gelijke, uitval, beoordelingen } = props;
  const { weergave, change, onKies, onVouw, gekozen, uitgevouwen } = useWeergave(stand.id);
  const { voorkeur, isMislukt, busy: bewaart, onBewaar } = useWeegvoorkeur(stand.richting, props.weegvoorkeur, props.bewaarWeging);
  const { bericht, busy, voortgang, ophalen } = useOphalen(stand, props.haalOp, () => change({ gekozen: [] }));
  const { sleutels: vergeleken, vergelijk } = useVergelijking();
  const [isVerfijnenOpen, setVerfijnenOpen] = useState(false);
  const [isKaartOpen, setKaartOpen] = useState(false);
  const [isWegingOpen, setWegingOpen] = useState(false);

  const opgehaald = useMemo(() => new Set(props.opgehaald), [props.opgehaald]);
  const gedaan = useMemo((): Gedaan => ({ beoordelingen, opgehaald }), [beoordelingen, opgehaald]);
  // What is touched answers in the same frame; the list, the work of it, follows in one of the next.
  const volgend = useDeferredValue(weergave);
  const gekozenInFacet = useDeferredValue(gekozen);
  const keuze = weergave.weging ?? voorkeur;
  const weging = volgend.weging ?? voorkeur;
  const opties = useMemo(() => ({ vandaag, gewichten: toGewichten(vraag.richting, weging) }), [vandaag, vraag.richting, weging]);
  const lijst = useLijst({ vraag, vandaag, rijen, gelijke, weging, gedaan, gekozen: gekozenInFacet }, volgend, isKaartOpen);

  const criteria = useMemo(() => criteriaVan(lijst.gerangschikt, weging), [lijst.gerangschikt, weging]);
  const kolommen = useMemo(() => kolommenVan(vraag.richting, lijst.gerangschikt[0]?.oordelen.length ?? 0), [vraag.richting, lijst.gerangschikt]);
  const [tabelvoorkeur, setTabelvoorkeur] = useTabelvoorkeur(stand.richting, BIJKOMEND[stand.richting]);
  const zichtbaar = useMemo(() => kolommen.filter(({ id }) => !tabelvoorkeur.verborgen.includes(id)), [kolommen, tabelvoorkeur.verborgen]);
  const tabel = useSortering({ kolommen, regels: lijst.regels, gedaan, verborgen: tabelvoorkeur.verborgen, sortering: volgend.sortering, onSorteer: (sortering) => change({ sortering }) });

  const hrefOf = useCallback((key: string) => `/${stand.richting}/${stand.id}/${key}` as Route, [stand.richting, stand.id]);
  const context = useMemo((): KolomContext => ({ vandaag, hrefOf, gedaan }), [vandaag, hrefOf, gedaan]);
  const { openRij } = props;
  const acties = useMemo(() => ({ onKies, onVouw, openRij: (sleutel: string) => openRij({ zoekvraagId: stand.id, sleutel }).catch(() => null) }), [onKies, onVouw, openRij, stand.id]);

  // The table is stable while its state changes, so this is too.
  const onSorteer = useCallback((id: string, erbij: boolean) => tabel.getColumn(id)?.toggleSorting(undefined, erbij), [tabel]);

  const regelStand = standTekst(lijst.over, rijen.length, lijst.regels.length);
  useAankondigen(
    `${volgend.sortering.length > 0 ? sorteringTekst(volgend.sortering, kolommen) : `Beste eerst, bovenaan ${lijst.regels[0] ? titelOf(lijst.regels[0].hoofd.rij) : "niets"}`}. ${regelStand}.`,
    JSON.stringify([volgend.sortering, volgend.filters, volgend.zoek, weging]),
  );
  const naastElkaar = lijst.gerangschikt.filter(({ rij }) => vergeleken.includes(rij.key)).slice(0, MEESTE_VERGELEKEN);
  if (naastElkaar.length > 1) {
    return (
      <Suspense fallback={<Busy>De vergelijking wordt erbij gehaald.</Busy>}>
        <Vergelijking rijen={naastElkaar} vraag={vraag} opties={opties} kolommen={kolommen} context={context} onTerug={() => vergelijk([])} />
      </Suspense>
    );
  }

  const sleutels = weergave.gekozen.filter((key) => rijen.some((rij) => rij.key === key));
  const filters = { facetten: lijst.facetten, filters: weergave.filters, zoek: weergave.zoek, onFilters: (next: Filters) => change({ filters: next }), onZoek: (zoek: string) => change({ zoek }) };
  const omvang = { stand, vraag, aantal, gevonden, uitval, facetten: lijst.facetten, geteld: rijen.length, tel: props.vraagacties.tel };
  const actieveFilters = countGekozen(weergave.filters) + (weergave.zoek ? 1 : 0);
  return (
    <div className="grid items-start gap-x-6 gap-y-4 min-[84rem]:grid-cols-[15.5rem_minmax(0,1fr)]">
      <div className="no-print min-[84rem]:hidden">
        <Button aria-expanded={isVerfijnenOpen} aria-controls="verfijnen" icon={<Icon of={IconAdjustmentsHorizontal} />} onClick={() => setVerfijnenOpen(!isVerfijnenOpen)}>
          Verfijnen en wegen{actieveFilters > 0 && ` (${actieveFilters} ${actieveFilters === 1 ? "filter" : "filters"})`}
        </Button>
      </div>
      <aside id="verfijnen" aria-label="Verfijnen en wegen" className={cx("no-print isolate grid content-start gap-4 min-[84rem]:grid", !isVerfijnenOpen && "hidden")}>
        <Disclosure summary="Wat telt zwaar?" note={isZelfdeKeuze(keuze, {}) ? undefined : "aangepast"} onToggle={setWegingOpen}>
          <div className="-ml-7">
            {isWegingOpen && (
              <Suspense fallback={<Busy>De keuzes worden erbij gehaald.</Busy>}>
                <Weging criteria={criteria} keuze={keuze} voorkeur={voorkeur} busy={bewaart} onKeuze={(keuze) => change({ weging: keuze })} onBewaar={onBewaar} />
              </Suspense>
            )}
            {isMislukt && <Alert kind="error" title="Niet bewaard" live>Je keuze geldt nog in deze lijst. Probeer het zo opnieuw.</Alert>}
          </div>
        </Disclosure>
        <Verfijnen {...filters} facetten={lijst.facetten.filter(({ id }) => id !== PLAATS_FACET)} />
      </aside>
      <div className="grid min-w-0 gap-4">
        <Omvang {...omvang} />
        <Werkbalk stand={regelStand} kolommen={kolommen} voorkeur={tabelvoorkeur} onVoorkeur={setTabelvoorkeur} sortering={weergave.sortering} onSorteer={(sortering) => change({ sortering })}>
          <Kaartknop isOpen={isKaartOpen} onOpen={setKaartOpen} />
        </Werkbalk>
        <Kaartvak zoekvraagId={stand.id} isOpen={isKaartOpen} {...filters} />
        {actieveFilters > 0 && <Suspense fallback={null}><Filtertags {...filters} /></Suspense>}
        <a href="#gekozen-resultaten" className="sr-only focus:not-sr-only">Sla de resultaten over</a>
        {lijst.regels.length > 0 && <Resultatentabel vraag={vraag} opties={opties} tabel={tabel} sortering={volgend.sortering} onSorteer={onSorteer} kolommen={zichtbaar} context={context} dichtheid={tabelvoorkeur.dichtheid} gekozen={gekozen} uitgevouwen={uitgevouwen} acties={acties} />}
        {lijst.regels.length === 0 && <Alert kind="info" title="Geen resultaat past bij deze filters" actions={<Button onClick={() => change({ filters: {}, zoek: "" })}>Alle filters weg</Button>}>De {rijen.length} resultaten zijn er nog.</Alert>}
        <MeerVinden {...omvang} />
        <Legenda />
        <div id="gekozen-resultaten" tabIndex={-1} className="no-print z-10 grid gap-2 [@media(min-height:34rem)]:sticky [@media(min-height:34rem)]:bottom-0">
          {bericht && <Alert kind={bericht.kind} title={bericht.titel} live>{bericht.tekst}</Alert>}
          <Keuzebalk
            stand={stand} gekozen={sleutels.length} nieuw={sleutels.filter((key) => !opgehaald.has(key)).length} busy={busy} voortgang={voortgang}
            onOphalen={() => ophalen(sleutels)} onVergelijk={() => vergelijk(sleutels)} onWis={() => change({ gekozen: [] })}
          />
        </div>
      </div>
    </div>
  );
}
