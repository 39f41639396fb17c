"use client";

import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Actieformulier, type Beheeractie } from "../actieformulier";
import { Gevaar } from "../gevaar";
import type { Gebruikersregel } from "./gebruikerslijst";
import { ROLLEN_IN_WOORDEN } from "./rolnamen";

export interface Gebruikersacties {
  readonly wijzig: Beheeractie;
  readonly beeindig: Beheeractie;
  readonly blokkeer: Beheeractie;
  readonly deblokkeer: Beheeractie;
}

interface GebruikerschermProps {
  gebruiker: Gebruikersregel & { readonly weergavenaam: string | null };
  kanKrijgen: readonly string[];
  acties: Gebruikersacties;
}

/** One account: what it is called and may do, its sessions, and closing it. */
export const Gebruikerscherm = ({ gebruiker, kanKrijgen, acties }: GebruikerschermProps) => (
  <div className="grid max-w-3xl gap-10">
    <Actieformulier actie={acties.wijzig} verborgen={{ id: gebruiker.id }} knop="Bewaren" naam="Naam, taak en rollen">
      {(fout) => (
        <>
          <TextInput name="naam" label="Naam" hint="eHerkenning geeft geen naam door. Geef er een waaraan je deze gebruiker herkent." width="medium" maxLength={60} defaultValue={gebruiker.weergavenaam ?? ""} error={fout("naam")} autoComplete="off" />
          <CheckboxGroup name="rollen" label="Rollen" hideOptional hint="Geef alleen wat iemand nodig heeft voor het werk." defaultValue={gebruiker.rollen} error={fout("rollen")} options={kanKrijgen.map((rol) => ({ value: rol, label: ROLLEN_IN_WOORDEN[rol]?.naam ?? rol, hint: ROLLEN_IN_WOORDEN[rol]?.uitleg }))} />
          {kanKrijgen.includes("bemiddelaar") && (
            <Select name="taak" label="Begint als" hint="Wat er eerst staat op de startpagina; het geeft geen recht." placeholder="Geen voorkeur" defaultValue={gebruiker.taak ?? ""} error={fout("taak")} options={[{ value: "klantmanager", label: "Klantmanager" }, { value: "accountmanager", label: "Accountmanager" }]} />
          )}
        </>
      )}
    </Actieformulier>
    <section aria-labelledby="sessies" className="grid gap-3">
      <h2 id="sessies">Sessies</h2>
      <p className="max-w-text">
        {gebruiker.sessies === 0 ? "Deze gebruiker is nu nergens ingelogd." : `Deze gebruiker is nu ingelogd op ${gebruiker.sessies} ${gebruiker.sessies === 1 ? "plek" : "plekken"}. Is een computer kwijt of onbeheerd? Beëindig de sessies; opnieuw inloggen kan altijd.`}
      </p>
      {gebruiker.sessies > 0 && <Actieformulier actie={acties.beeindig} verborgen={{ id: gebruiker.id }} knop="Overal uitloggen" soort="secondary" naam="Sessies beëindigen" />}
    </section>
    {gebruiker.actief ? (
      !gebruiker.ikzelf && (
        <Gevaar titel="Gebruiker blokkeren" bevestig={gebruiker.naam} knop="Blokkeren" id={gebruiker.id} actie={acties.blokkeer}>
          {gebruiker.naam} wordt overal uitgelogd en kan niet meer inloggen. Zoekvragen en het logboek blijven staan. Je kunt het later ongedaan maken.
        </Gevaar>
      )
    ) : (
      <section aria-labelledby="geblokkeerd" className="grid gap-3">
        <h2 id="geblokkeerd">Geblokkeerd</h2>
        <p className="max-w-text">{gebruiker.naam} kan niet inloggen. Laat je deze gebruiker weer toe, dan gelden de rollen hierboven.</p>
        <Actieformulier actie={acties.deblokkeer} verborgen={{ id: gebruiker.id }} knop="Weer toelaten" soort="secondary" naam="Weer toelaten" />
      </section>
    )}
  </div>
);
