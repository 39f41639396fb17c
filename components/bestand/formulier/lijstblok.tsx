"use client";

import { IconPlus, IconX } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/fieldset";
import { Icon } from "@/components/ui/icon";
import { useAnnounce } from "@/components/ui/live-region";
import type { Regel } from "@/lib/standaard/invoer/invoer";
import { Beroepveld } from "./beroepveld";
import type { BlokProps } from "./blok-props";
import { type Formulierveld, veldId } from "./definitie";
import { regelsAt, withRegels } from "./invoer-wijzigen";
import { Veldinvoer } from "./veldinvoer";

type Props = BlokProps & { lijst: string; label: string; enkelvoud: string; velden: readonly Formulierveld[] };

const MEEST = 20;

/** A list of things with several attributes each (languages, jobs): add one, fill it in, take it away. */
export function Lijstblok({ lijst, label, enkelvoud, velden, ...blok }: Props) {
  const { invoer, fouten, change, beroepen, learnBeroepen } = blok;
  const announce = useAnnounce();
  const regels = regelsAt(invoer, lijst);
  const id = veldId(lijst);
  const knop = `${id}-erbij`;
  const zet = (index: number, naam: string, waarde: string) => change(withRegels(invoer, lijst, regels.map((regel, at) => (at === index ? { ...regel, [naam]: waarde } : regel))));
  const add = () => {
    change(withRegels(invoer, lijst, [...regels, {} satisfies Regel]));
    const eerste = veldId(`${lijst}[${regels.length}].${velden[0]?.naam ?? ""}`);
    requestAnimationFrame(() => document.getElementById(eerste)?.focus());
  };
  const remove = (index: number) => {
    change(withRegels(invoer, lijst, regels.filter((_, at) => at !== index)));
    announce(`${enkelvoud} ${index + 1} is weg.`);
    document.getElementById(knop)?.focus(); // the button that was pressed goes
  };
  return (
    <Fieldset name={id} label={label} hideOptional error={fouten.get(lijst)}>
      {regels.map((regel, index) => (
        <div key={index} role="group" aria-label={`${enkelvoud} ${index + 1}`} className="mb-2 grid w-full gap-4 border-l-2 border-line pl-4">
          <div className="grid gap-4 sm:grid-cols-2">
            {velden.map((veld) => {
              const pad = `${lijst}[${index}].${veld.naam}`;
              const waarde = regel[veld.naam] ?? "";
              return (
                <div key={veld.naam} className={veld.smal ? undefined : "sm:col-span-2"}>
                  {veld.type === "beroep" ? (
                    <Beroepveld
                      pad={pad} label={veld.label} fout={fouten.get(pad)} codes={waarde ? [waarde] : []} maximum={1} bekend={beroepen}
                      onChange={(codes, gekozen) => {
                        learnBeroepen(gekozen);
                        zet(index, veld.naam, codes[0] ?? "");
                      }}
                    />
                  ) : (
                    <Veldinvoer veld={veld} pad={pad} waarde={waarde} fout={fouten.get(pad)} onChange={(next) => zet(index, veld.naam, next)} />
                  )}
                </div>
              );
            })}
          </div>
          <div>
            <Button kind="quiet" size="small" icon={<Icon of={IconX} />} onClick={() => remove(index)}>
              Weghalen<span className="sr-only">: {enkelvoud} {index + 1}</span>
            </Button>
          </div>
        </div>
      ))}
      {regels.length < MEEST && (
        <Button id={knop} size="small" icon={<Icon of={IconPlus} />} onClick={add}>
          {regels.length === 0 ? `Voeg een ${enkelvoud} toe` : `Nog een ${enkelvoud}`}
        </Button>
      )}
    </Fieldset>
  );
}
