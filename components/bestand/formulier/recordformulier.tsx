"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useMemo, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { GevraagdBeroep } from "@/lib/rangschikking/zoekvraag";
import type { BewaarAntwoord, FormulierInput, Geweigerd, PubliceerAntwoord } from "./antwoorden";
import { Bewaarregel } from "./bewaarregel";
import { type Formulierdefinitie, veldId } from "./definitie";
import { EigenNummer } from "./eigen-nummer";
import { Groepen } from "./groepen";
import { Kwaliteitspaneel } from "./kwaliteitspaneel";
import { type Formulierbegin, useFormulier } from "./use-formulier";
import { useVroegGetypt } from "./use-vroeg-getypt";
import { Weggooien } from "./weggooien";
import { bestandpad } from "../lijst/soortteksten";

interface RecordformulierProps {
  /** Whose draft this is, working for whom: an opaque word. */
  werkplek: string;
  definitie: Formulierdefinitie;
  begin: Formulierbegin;
  publiceer: (input: FormulierInput) => Promise<PubliceerAntwoord>;
  bewaar: (input: FormulierInput) => Promise<BewaarAntwoord>;
  gooiWeg: (input: { conceptId: string }) => Promise<boolean>;
}

const WAT = { vacatures: "vacature", werkzoekenden: "profiel" } as const;
const ONBEREIKBAAR: Geweigerd = { ok: false, velden: [], melding: "Het portaal is even niet bereikbaar. Wat je invulde, staat er nog; probeer het zo opnieuw." };

/** A record by hand: what matters first in sight, the rest folded, the score and what would raise it beside it. */
export function Recordformulier({ werkplek, definitie, begin, publiceer, bewaar, gooiWeg }: RecordformulierProps) {
  const { soort } = definitie;
  const router = useRouter();
  const formulier = useFormulier({ werkplek, soort, begin, bewaar });
  const { invoer, id, beroepen, bewaarstand, change } = formulier;
  const form = useVroegGetypt();
  const [geweigerd, setGeweigerd] = useState<Geweigerd | null>(null);
  const [busy, start] = useTransition();
  const bijBewaren = bewaarstand.stand === "mislukt" ? bewaarstand.velden : undefined;
  const fouten = useMemo(() => new Map([...(bijBewaren ?? []), ...(geweigerd?.velden ?? [])].map(({ pad, melding }) => [pad, melding])), [bijBewaren, geweigerd]);
  const problems = useMemo(() => (geweigerd?.velden ?? []).map(({ pad, melding }) => ({ field: veldId(pad), message: melding })), [geweigerd]);

  const learnBeroepen = (gekozen: readonly GevraagdBeroep[]) => change({ beroepen: [...beroepen.filter(({ code }) => !gekozen.some((nieuw) => nieuw.code === code)), ...gekozen] });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    formulier.hold();
    start(async () => {
      const antwoord = await publiceer(formulier.input()).catch((): Geweigerd => ONBEREIKBAAR);
      if (!antwoord.ok) return setGeweigerd(antwoord);
      formulier.finish();
      router.push(antwoord.naar as Parameters<typeof router.push>[0]);
    });
  };
  const vertrek = () => {
    formulier.finish();
    router.push(`${bestandpad(soort)}?stand=concept` as Parameters<typeof router.push>[0]);
  };

  return (
    <form ref={form} method="post" onSubmit={onSubmit} noValidate className="grid items-start gap-8 lg:grid-cols-[minmax(0,42.5rem)_minmax(17rem,22rem)] lg:gap-12">
      <div className="grid gap-8">
        {geweigerd?.melding && <Alert kind="error" title={geweigerd.melding} live />}
        <ErrorSummary problems={problems} />
        <Groepen definitie={definitie} invoer={invoer} fouten={fouten} change={(next) => change({ invoer: next })} beroepen={beroepen} learnBeroepen={learnBeroepen}>
          <EigenNummer soort={soort} id={id} vast={begin.wijzigt !== null} fout={fouten.get("id")} onChange={(next) => change({ id: next })} />
        </Groepen>
      </div>
      <aside aria-label="Kwaliteit en publiceren" className="grid gap-6 rounded-lg border border-line bg-surface p-6 lg:sticky lg:top-6">
        <Kwaliteitspaneel definitie={definitie} invoer={invoer} />
        <div className="grid gap-3">
          <Button type="submit" kind="primary" busy={busy} busyLabel="Wordt gepubliceerd…">{begin.wijzigt ? "Wijziging publiceren" : `${WAT[soort] === "profiel" ? "Profiel" : "Vacature"} publiceren`}</Button>
          <p className="text-small text-ink-soft">Meteen daarna is {WAT[soort] === "profiel" ? "het profiel" : "de vacature"} te vinden voor alle aangesloten organisaties.</p>
          <Bewaarregel bewaarstand={bewaarstand} />
          {formulier.heeftConcept && <Weggooien wijziging={begin.wijzigt !== null} gooiWeg={() => gooiWeg({ conceptId: formulier.conceptId })} onWeg={vertrek} onBegin={formulier.hold} />}
        </div>
      </aside>
    </form>
  );
}
