"use client";

import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Soort } from "@/lib/standaard/soort";
import { Intrekdialoog } from "../record/intrekdialoog";
import { telWoord } from "./soortteksten";

export interface IntrekInput {
  readonly soort: Soort;
  readonly ids: readonly string[];
}
export type IntrekAntwoord = { readonly ok: true; readonly aantal: number } | { readonly ok: false; readonly melding: string };

interface KeuzelijstProps {
  soort: Soort;
  /** Records of this page that came with a delivery: they may come back. */
  geleverd: readonly string[];
  trekIn: (input: IntrekInput) => Promise<IntrekAntwoord>;
  /** The table, with a checkbox `ids` in each row. */
  children: ReactNode;
}

const gekozenIn = (form: HTMLFormElement | null): string[] => (form ? new FormData(form).getAll("ids").map(String) : []);

/** Counts what is chosen in the table within, and withdraws it at once, after asking. */
export function Keuzelijst({ soort, geleverd, trekIn, children }: KeuzelijstProps) {
  const form = useRef<HTMLFormElement>(null);
  const [ids, setIds] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  const refresh = () => setIds(gekozenIn(form.current));
  const zet = (aan: boolean) => {
    for (const vakje of form.current?.querySelectorAll<HTMLInputElement>("input[name=ids]") ?? []) vakje.checked = aan;
    refresh();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (ids.length > 0) setOpen(true);
  };
  return (
    <form ref={form} onChange={refresh} onSubmit={onSubmit} className="grid gap-3">
      {children}
      <div className="no-print flex [@media(min-height:34rem)]:sticky [@media(min-height:34rem)]:bottom-0 flex-wrap items-center gap-3 border-t border-line bg-canvas py-3">
        <span role="status" className="text-table">{ids.length === 0 ? "Niets gekozen" : `${telWoord(soort, ids.length)} gekozen`}</span>
        <Button size="small" kind="quiet" onClick={() => zet(true)}>Kies alles op deze pagina</Button>
        {ids.length > 0 && (
          <>
            <Button size="small" kind="quiet" onClick={() => zet(false)}>Kies niets</Button>
            <Button size="small" type="submit">Intrekken…</Button>
          </>
        )}
      </div>
      {open && (
        <Intrekdialoog
          soort={soort} ids={ids} geleverd={ids.some((id) => geleverd.includes(id))} trekIn={trekIn} onSluit={() => setOpen(false)}
          onGedaan={() => {
            setOpen(false);
            zet(false);
          }}
        />
      )}
    </form>
  );
}
