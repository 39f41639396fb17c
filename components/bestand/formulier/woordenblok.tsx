"use client";

import { IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { useAnnounce } from "@/components/ui/live-region";
import { TextInput } from "@/components/ui/text-input";
import type { BlokProps } from "./blok-props";
import { veldId } from "./definitie";
import { textsAt, withTexts } from "./invoer-wijzigen";

type Props = BlokProps & { pad: string; label: string; hint: string; maxLengte: number | null };

/** A list of short texts: type, Enter, the next one. Each is a chip that takes itself away. */
export function Woordenblok({ invoer, fouten, change, pad, label, hint, maxLengte }: Props) {
  const [typed, setTyped] = useState("");
  const announce = useAnnounce();
  const woorden = textsAt(invoer, pad);
  const id = veldId(pad);
  const add = () => {
    const woord = typed.trim();
    setTyped("");
    if (woord === "" || woorden.includes(woord)) return;
    change(withTexts(invoer, pad, [...woorden, woord]));
    announce(`${woord} staat erbij.`);
  };
  const remove = (woord: string) => {
    change(withTexts(invoer, pad, woorden.filter((ander) => ander !== woord)));
    announce(`${woord} is weg.`);
    document.getElementById(id)?.focus(); // the chip goes
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault(); // Enter adds; it doesn't publish
    add();
  };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <TextInput name={id} label={label} hint={hint} hideOptional error={fouten.get(pad)} maxLength={maxLengte ?? undefined} value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} onKeyDown={onKeyDown} onBlur={add} />
        </div>
        <Button icon={<Icon of={IconPlus} />} onClick={add}>Toevoegen<span className="sr-only"> aan {label.toLowerCase()}</span></Button>
      </div>
      {woorden.length > 0 && (
        <ul aria-label={`${label}: toegevoegd`} className="flex flex-wrap gap-2">
          {woorden.map((woord) => <li key={woord}><Chip onRemove={() => remove(woord)} removeLabel={`Haal ${woord} weg`}>{woord}</Chip></li>)}
        </ul>
      )}
    </div>
  );
}
