"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import { Actieformulier, type Beheeractie } from "../actieformulier";
import { SOORTNAMEN } from "./soortnamen";

/** What is known of an organisation; days as `YYYY-MM-DD`. */
export interface Organisatiewaarden {
  readonly id?: number;
  readonly oin: string;
  readonly naam: string;
  readonly soort: string;
  readonly kvk: string | null;
  readonly rsin: string | null;
  readonly plaats: string | null;
  readonly postcode: string | null;
  readonly inwoners: number | null;
  readonly suwiPartij: boolean;
  readonly levertZelf: boolean;
  readonly verwerkersovereenkomstOp: string | null;
  readonly dpiaOp: string | null;
}

const SOORTEN = Object.entries(SOORTNAMEN).map(([value, label]) => ({ value, label }));

/** The data of an organisation, new or known; the OIN of a known one stays. */
export function Organisatieformulier({ waarden, actie, knop }: { waarden: Organisatiewaarden; actie: Beheeractie; knop: string }) {
  const isNieuw = waarden.id === undefined;
  const isBeheerder = waarden.soort === "beheerder";
  return (
    <Actieformulier actie={actie} verborgen={waarden.id === undefined ? {} : { id: waarden.id, ...(isBeheerder && { soort: "beheerder" }) }} knop={knop} naam="Gegevens van de organisatie">
      {(fout) => (
        <>
          <TextInput name="naam" label="Naam" required defaultValue={waarden.naam} error={fout("naam")} autoComplete="off" />
          {isNieuw && <TextInput name="oin" label="OIN" hint="20 cijfers. Blijft altijd hetzelfde: vragen en gegevens hangen eraan." required width="medium" inputMode="numeric" error={fout("oin")} autoComplete="off" />}
          {!isBeheerder && <RadioGroup name="soort" label="Soort" required options={SOORTEN.filter(({ value }) => value !== "beheerder")} defaultValue={waarden.soort} error={fout("soort")} />}
          <div className="grid items-end gap-5 sm:grid-cols-2">
            <TextInput name="kvk" label="KvK-nummer" hideOptional hint="8 cijfers; dit of het RSIN is verplicht." width="medium" inputMode="numeric" defaultValue={waarden.kvk ?? ""} error={fout("kvk")} autoComplete="off" />
            <TextInput name="rsin" label="RSIN" hideOptional hint="9 cijfers." width="medium" inputMode="numeric" defaultValue={waarden.rsin ?? ""} error={fout("rsin")} autoComplete="off" />
            <TextInput name="plaats" label="Plaats" width="medium" defaultValue={waarden.plaats ?? ""} error={fout("plaats")} autoComplete="off" />
            <TextInput name="postcode" label="Postcode" hint="De vier cijfers." width="short" inputMode="numeric" defaultValue={waarden.postcode ?? ""} error={fout("postcode")} autoComplete="off" />
            <TextInput name="inwoners" label="Inwoners" hint="Van een gemeente." width="short" inputMode="numeric" defaultValue={waarden.inwoners ?? ""} error={fout("inwoners")} autoComplete="off" />
          </div>
          <div id="suwiPartij" tabIndex={-1} className="grid">
            <Checkbox name="suwiPartij" value="ja" label="SUWI-partij" hint="Mag volgens de wet gegevens uitwisselen: gemeenten, UWV en wie een gemeenschappelijke regeling uitvoert." defaultChecked={waarden.suwiPartij} />
            {fout("suwiPartij") && <p className="text-table font-semibold text-negative">{fout("suwiPartij")}</p>}
            <Checkbox name="levertZelf" value="ja" label="Levert zelf aan" hint="Maakt de eigen vacatures en profielen vindbaar voor anderen (wederkerigheid)." defaultChecked={waarden.levertZelf} />
          </div>
          <div className="grid items-end gap-5 sm:grid-cols-2">
            <TextInput name="verwerkersovereenkomstOp" type="date" label="Verwerkersovereenkomst getekend op" width="medium" defaultValue={waarden.verwerkersovereenkomstOp ?? ""} error={fout("verwerkersovereenkomstOp")} />
            <TextInput name="dpiaOp" type="date" label="DPIA vastgesteld op" width="medium" defaultValue={waarden.dpiaOp ?? ""} error={fout("dpiaOp")} />
          </div>
        </>
      )}
    </Actieformulier>
  );
}
