"use client";

import { type FormEvent, useMemo, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";

/** What an organisation decides about its deliveries; the schema is lib/bestand/kolommen/indeling.ts. */
export interface Instellingen {
  readonly toestemmingLeeg: "waarschuwing" | "stop";
  readonly contact: "consulent" | "werkzoekende";
  readonly standaardContact: { readonly naam: string | null; readonly telefoon: string | null; readonly email: string | null } | null;
  readonly postcodeAanvullen: boolean;
  readonly contractversie: "2.0.0" | "3.0.0";
}

/** What came of keeping them: done, messages at fields, or one about the whole. */
export type BewaarAntwoord = { readonly ok: true } | { readonly ok: false; readonly velden: readonly { readonly field: string; readonly message: string }[]; readonly melding?: string };

interface InstellingenformulierProps {
  instellingen: Instellingen;
  bewaar: (form: FormData) => Promise<BewaarAntwoord>;
}

const WEG: BewaarAntwoord = { ok: false, velden: [], melding: "Het portaal is even niet bereikbaar. Er is niets bewaard; probeer het zo opnieuw." };

/** How files of this organisation are read, for all who deliver. */
export function Instellingenformulier({ instellingen, bewaar }: InstellingenformulierProps) {
  const [antwoord, setAntwoord] = useState<BewaarAntwoord>();
  const [busy, start] = useTransition();
  const problems = useMemo(() => (antwoord && !antwoord.ok ? antwoord.velden : []), [antwoord]);
  const fout = (veld: string) => problems.find(({ field }) => field === veld)?.message;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    start(async () => setAntwoord(await bewaar(form).catch(() => WEG)));
  };
  const { standaardContact: contact } = instellingen;
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="grid max-w-text gap-8">
      <ErrorSummary problems={problems} />
      {antwoord && !antwoord.ok && antwoord.melding !== undefined && <Alert kind="error" title={antwoord.melding} live />}
      <RadioGroup
        name="toestemmingLeeg" label="Als er niets staat bij toestemming" hint="Staat er nee, dan gaat een rij nooit mee. Uitwisselen mag op grond van de wet; toestemming is daarvoor niet nodig." required
        defaultValue={instellingen.toestemmingLeeg}
        options={[
          { value: "waarschuwing", label: "Wel aanleveren, met een waarschuwing" },
          { value: "stop", label: "Niet aanleveren", hint: "De rij telt als fout tot er ja staat." },
        ]}
      />
      <RadioGroup
        name="contact" label="Wie kan een bemiddelaar bellen over een profiel?" required
        defaultValue={instellingen.contact}
        options={[
          { value: "consulent", label: "De consulent", hint: "Telefoon en e-mail van de werkzoekende gaan niet mee." },
          { value: "werkzoekende", label: "De werkzoekende zelf", hint: "Spreek dit eerst af met de werkzoekende." },
        ]}
      />
      <fieldset className="grid gap-4">
        <legend className="mb-1.5 font-semibold">Contact als je bestand er geen noemt</legend>
        <TextInput name="contactNaam" label="Naam of afdeling" width="medium" maxLength={35} defaultValue={contact?.naam ?? ""} error={fout("contactNaam")} autoComplete="off" />
        <TextInput name="contactTelefoon" label="Telefoon" width="medium" maxLength={14} inputMode="tel" defaultValue={contact?.telefoon ?? ""} error={fout("contactTelefoon")} autoComplete="off" />
        <TextInput name="contactEmail" label="E-mail" width="medium" maxLength={320} inputMode="email" defaultValue={contact?.email ?? ""} error={fout("contactEmail")} autoComplete="off" />
      </fieldset>
      <fieldset className="grid gap-1">
        <legend className="mb-1.5 font-semibold">Postcodes zonder letters</legend>
        <Checkbox name="postcodeAanvullen" defaultChecked={instellingen.postcodeAanvullen} label="Vul 5503 aan tot 5503AA" hint="De standaard wil letters; afstanden rekenen alleen met de cijfers. Zonder dit is een postcode zonder letters een fout." />
      </fieldset>
      <Disclosure summary="Versie van de standaard" note={instellingen.contractversie === "3.0.0" ? "3.0" : "2.0"}>
        <RadioGroup
          name="contractversie" label="In welke versie leveren we bestanden aan?" required
          defaultValue={instellingen.contractversie}
          options={[
            { value: "3.0.0", label: "Versie 3", hint: "Voor bijna iedereen. Een beroep zonder code gaat niet mee." },
            { value: "2.0.0", label: "Versie 2", hint: "Alleen als je dat met je samenwerkingspartners hebt afgesproken." },
          ]}
        />
      </Disclosure>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" kind="primary" busy={busy} busyLabel="Wordt bewaard…">Bewaren</Button>
        <p role="status" className="text-table text-positive">{antwoord?.ok && !busy && "Bewaard. Het geldt vanaf het volgende bestand."}</p>
      </div>
    </form>
  );
}
