"use client";

import { useState } from "react";
import { controlStyle } from "@/components/ui/control-style";
import { Field } from "@/components/ui/field";
import { Actieformulier, type Beheeractie } from "../actieformulier";

interface HuisstijlformulierProps {
  kleuren: { readonly kop: string; readonly actie: string };
  eigen: boolean;
  bewaar: Beheeractie;
  terug: Beheeractie;
}

const HEX = /^#[0-9a-f]{6}$/i;

/** Two colours with what they look like; whether they can be read is judged when they are saved. */
export function Huisstijlformulier({ kleuren, eigen, bewaar, terug }: HuisstijlformulierProps) {
  const [kop, setKop] = useState(kleuren.kop);
  const [actie, setActie] = useState(kleuren.actie);
  return (
    <div className="grid max-w-2xl gap-8">
      <Actieformulier actie={bewaar} knop="Kleuren bewaren" naam="Kleuren">
        {(fout) => (
          <>
            <Kleurveld name="kop" label="Kleur van de kop" hint="De balk bovenaan, met witte letters." value={kop} onKies={setKop} error={fout("kop")} />
            <Kleurveld name="actie" label="Kleur van knoppen en links" hint="Alles waar je op kunt drukken." value={actie} onKies={setActie} error={fout("actie")} />
            <Voorbeeld kop={HEX.test(kop) ? kop : kleuren.kop} actie={HEX.test(actie) ? actie : kleuren.actie} />
          </>
        )}
      </Actieformulier>
      {eigen && <Actieformulier actie={terug} knop="Terug naar de kleuren van het portaal" soort="quiet" naam="Terug naar de kleuren van het portaal" />}
    </div>
  );
}

interface KleurveldProps {
  name: string;
  label: string;
  hint: string;
  value: string;
  onKies: (kleur: string) => void;
  error?: string | undefined;
}

/** A colour by its code, or from the picker of the browser beside it. */
const Kleurveld = ({ name, label, hint, value, onKies, error }: KleurveldProps) => (
  <Field name={name} label={label} hint={hint} required error={error}>
    {(wiring) => (
      <span className="flex items-center gap-2">
        <input {...wiring} maxLength={7} value={value} onChange={(event) => onKies(event.target.value)} autoComplete="off" spellCheck={false} className={controlStyle("short")} />
        <input type="color" aria-label={`${label}, kiezen`} value={HEX.test(value) ? value.toLowerCase() : "#000000"} onChange={(event) => onKies(event.target.value)} className="h-control w-14 rounded-md border-[1.5px] border-edge bg-surface p-1" />
      </span>
    )}
  </Field>
);

/** Only to be looked at: as by day. */
const Voorbeeld = ({ kop, actie }: { kop: string; actie: string }) => (
  <div aria-hidden className="overflow-hidden rounded-lg border border-line">
    <p className="px-4 py-3 font-semibold" style={{ background: kop, color: "#ffffff" }}>Bemiddelaarsportaal</p>
    <p className="flex flex-wrap items-center gap-4 px-4 py-4" style={{ background: "#ffffff" }}>
      <span className="rounded-md px-4 py-2 font-semibold" style={{ background: actie, color: "#ffffff" }}>Zoeken</span>
      <span className="underline" style={{ color: actie }}>Een link</span>
    </p>
  </div>
);
