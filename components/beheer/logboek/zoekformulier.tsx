import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import type { Choice } from "@/components/ui/choice";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Zoekvelden } from "./soorten";

interface ZoekformulierProps {
  waarden: Zoekvelden;
  onWaarden: (waarden: Zoekvelden) => void;
  onZoek: () => void;
  gebruikers: readonly Choice[];
  handelingen: readonly string[];
  fout: (veld: string) => string | undefined;
  busy: boolean;
  /** Where the same fields are exported. */
  uitvoerNaar: string;
}

/** Which lines. Kenmerk and record go in the body of a request, never in an address. */
export function Zoekformulier({ waarden, onWaarden, onZoek, gebruikers, handelingen, fout, busy, uitvoerNaar }: ZoekformulierProps) {
  const veld = (name: keyof Zoekvelden) => ({
    name,
    value: waarden[name],
    error: fout(name),
    onChange: (event: { target: { value: string } }) => onWaarden({ ...waarden, [name]: event.target.value }),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onZoek();
  };
  return (
    <form method="post" action={uitvoerNaar} onSubmit={onSubmit} noValidate aria-label="Zoeken in het logboek" className="grid gap-5 rounded-lg border border-line bg-surface p-4 sm:p-6">
      <div className="grid items-end gap-5 sm:grid-cols-2 lg:grid-cols-3">
        <TextInput {...veld("van")} type="date" label="Van" required width="medium" />
        <TextInput {...veld("tot")} type="date" label="Tot en met" required width="medium" />
        <Select {...veld("wie")} label="Wie" hideOptional placeholder="Iedereen" options={[{ value: "anderen", label: "Andere partijen en machines" }, ...gebruikers]} />
        <Select {...veld("handeling")} label="Wat" hideOptional placeholder="Alles" options={handelingen.map((handeling) => ({ value: handeling, label: handeling.charAt(0).toUpperCase() + handeling.slice(1) }))} />
        <TextInput {...veld("kenmerk")} label="Kenmerk" hideOptional hint="Precies zoals het is ingevuld." width="medium" autoComplete="off" />
        <TextInput {...veld("record")} label="vumID of eigen nummer" hideOptional hint="Van één vacature of profiel." width="medium" autoComplete="off" />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" busy={busy} busyLabel="Zoeken…">Zoek in het logboek</Button>
        <Button type="submit" onClick={(event) => event.currentTarget.form?.submit()}>Meenemen als CSV</Button>
      </div>
    </form>
  );
}
