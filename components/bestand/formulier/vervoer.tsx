import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import type { Regel } from "@/lib/standaard/invoer/invoer";
import { vervoermiddelen } from "@/lib/standaard/waardelijsten";
import type { BlokProps } from "./blok-props";
import { regelsAt, withRegels } from "./invoer-wijzigen";

const LIJST = "vervoermiddel";
const CODE = "codeVervoermiddel";
const WOON_WERK = "indicatieBeschikbaarVoorWoonWerkverkeer";
const UITVOERING = "indicatieBeschikbaarVoorUitvoeringWerk";
const JA = "1";

type Props = BlokProps & { label: string; woonWerk: string };

/** Each means of transport, and what it is for; at first for getting there. */
export function Vervoer({ invoer, change, label, woonWerk }: Props) {
  const regels = regelsAt(invoer, LIJST);
  const zet = (next: readonly Regel[]) => change(withRegels(invoer, LIJST, next));
  const kies = (code: string, aan: boolean) => zet(aan ? [...regels, { [CODE]: code, [WOON_WERK]: JA }] : regels.filter((regel) => regel[CODE] !== code));
  const zetGebruik = (code: string, naam: string, aan: boolean) => zet(regels.map((regel) => (regel[CODE] === code ? { ...regel, [naam]: aan ? JA : "" } : regel)));
  return (
    <Fieldset name={LIJST} label={label} hideOptional>
      <div className="grid w-full items-start gap-x-6 sm:grid-cols-2">
        {vervoermiddelen.waarden.map(({ code, label: naam }) => {
          const regel = regels.find((kandidaat) => kandidaat[CODE] === String(code));
          return (
            <div key={code} className="grid">
              <Checkbox label={naam} checked={regel !== undefined} onChange={(event) => kies(String(code), event.target.checked)} />
              {regel && (
                <div role="group" aria-label={`${naam}: waarvoor`} className="mb-1 ml-2.5 grid border-l-2 border-line pl-4 text-table">
                  <Checkbox label={woonWerk} checked={regel[WOON_WERK] === JA} onChange={(event) => zetGebruik(String(code), WOON_WERK, event.target.checked)} />
                  <Checkbox label="tijdens het werk" checked={regel[UITVOERING] === JA} onChange={(event) => zetGebruik(String(code), UITVOERING, event.target.checked)} />
                </div>
              )}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
