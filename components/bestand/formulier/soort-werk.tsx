import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { RadioGroup } from "@/components/ui/radio-group";
import { typenArbeidscontract, typenOvereenkomst } from "@/lib/standaard/waardelijsten";
import type { BlokProps } from "./blok-props";
import { contractenIn, soortenWerkIn, withContracten, withSoortenWerk } from "./invoer-wijzigen";

/** What each kind of work means, for whoever has to choose. */
const UITLEG: Readonly<Record<string, string>> = {
  "01": "Gewoon betaald werk.",
  "02": "Werken en leren tegelijk, met een diploma of certificaat als doel.",
  "03": "Onbetaald werk; een onkostenvergoeding kan.",
  "04": "Tijdelijk werken om ervaring op te doen, vaak met behoud van uitkering.",
};

const SOORTEN = typenOvereenkomst.waarden.map(({ code, label }) => ({ value: code, label, hint: UITLEG[code] ?? "" }));
const CONTRACTEN = typenArbeidscontract.waarden.map(({ code, label }) => ({ value: code, label }));

type Props = BlokProps & { meer: boolean };

/** The kind of work, first of all: it decides for whom the rest is read. A profiel may name several. */
export function SoortWerk({ invoer, fouten, change, meer }: Props) {
  const gekozen = soortenWerkIn(invoer);
  if (meer) {
    return <CheckboxGroup name="contractvorm" label="Wat voor werk mag het zijn?" hideOptional options={SOORTEN} value={gekozen} error={fouten.get("contractvorm")} onChange={(soorten) => change(withSoortenWerk(invoer, soorten))} />;
  }
  return (
    <RadioGroup
      name="contractvorm" label="Wat voor werk is het?" required hideOptional options={SOORTEN} value={gekozen[0] ?? ""} error={fouten.get("contractvorm")}
      onChange={(soort) => change(withSoortenWerk(invoer, [soort]))}
    />
  );
}

const GEEN = { value: "", label: "Niet ingevuld" };

export function Contract({ invoer, change, meer }: Props) {
  const gekozen = contractenIn(invoer);
  if (meer) return <CheckboxGroup name="contract" label="Contract" hideOptional options={CONTRACTEN} value={gekozen} onChange={(contracten) => change(withContracten(invoer, contracten))} />;
  return <RadioGroup name="contract" label="Contract" hideOptional options={[...CONTRACTEN, GEEN]} value={gekozen[0] ?? ""} onChange={(contract) => change(withContracten(invoer, contract === "" ? [] : [contract]))} />;
}
