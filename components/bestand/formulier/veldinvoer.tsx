import { NumberInput } from "@/components/ui/number-input";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { type Formulierveld, veldId } from "./definitie";

interface VeldinvoerProps {
  veld: Formulierveld;
  /** Where its error stands: the path, within a list with the number of the element. */
  pad: string;
  waarde: string;
  fout: string | undefined;
  onChange: (waarde: string) => void;
}

/** Counts down once the end comes near; a limit that is far away needs no words. */
const teller = (waarde: string, max: number | null): string | undefined => (max !== null && waarde.length > max * 0.8 ? `Nog ${Math.max(0, max - waarde.length)} van ${max} tekens.` : undefined);

/** One attribute of the standard as the control that suits its type. */
export function Veldinvoer({ veld: { label, hint, type, opties, maxLengte, eenheid, verplicht, smal }, pad, waarde, fout, onChange }: VeldinvoerProps) {
  const rest = teller(waarde, maxLengte);
  const field = { name: veldId(pad), label, hint: [hint, rest].filter(Boolean).join(" ") || undefined, error: fout, required: verplicht === true, hideOptional: true, value: waarde, autoComplete: "off" };
  const onText = (event: { target: { value: string } }) => onChange(event.target.value);
  switch (type) {
    case "keuze":
      return <Select {...field} width={smal ? "full" : "medium"} placeholder="Niet ingevuld" options={opties} onChange={onText} />;
    case "getal":
      return <NumberInput {...field} unit={eenheid} maxLength={9} onChange={onText} />;
    case "datum":
      return <TextInput {...field} type="date" width="medium" className="max-w-48" onChange={onText} />;
    case "lang":
      return <div className="grid w-full"><Textarea {...field} rows={5} onChange={onText} /></div>;
    default:
      return <TextInput {...field} width={smal ? "medium" : "full"} onChange={onText} />;
  }
}
