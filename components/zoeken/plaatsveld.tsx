"use client";

import { useEffect, useState } from "react";
import * as z from "zod/mini";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { containsBsn } from "@/lib/standaard/bsn";

const gebiedSchema = z.object({ postcode: z.string(), plaats: z.nullable(z.string()), provincie: z.nullable(z.string()), geschat: z.boolean() });
type Gebied = z.infer<typeof gebiedSchema>;
const antwoord = z.array(gebiedSchema);

const WAIT_MS = 200;

interface PlaatsveldProps {
  waarde: string;
  fout: string | undefined;
  onChange: (waarde: string) => void;
}

const describe = ({ postcode, plaats, provincie }: Gebied) => [plaats ?? "Postcode", postcode, provincie && `(${provincie})`].filter(Boolean).join(" ");

/** A place or a postcode as text, with the place it is understood as right below, and the others of that name to choose from. */
export function Plaatsveld({ waarde, fout, onChange }: PlaatsveldProps) {
  const gebieden = useGebieden(waarde);
  const [eerste, ...andere] = gebieden?.lijst ?? [];
  return (
    <div className="grid gap-2">
      <TextInput name="plaats" label="Plaats of postcode" hint="Bijvoorbeeld Veldhoven of 5501." required width="medium" value={waarde} error={fout} onChange={(event) => onChange(event.target.value)} autoComplete="off" />
      <p aria-live="polite" className="min-h-6 text-table text-ink-soft">
        {eerste && `Zoekt rond ${describe(eerste)}${eerste.geschat ? "; de afstand is een schatting" : ""}`}
        {gebieden && !eerste && "Deze plaats of postcode kennen we niet."}
      </p>
      {andere.length > 0 && (
        <ul aria-label="Andere plaatsen die je kunt bedoelen" className="flex flex-wrap gap-2">
          {andere.map((gebied) => (
            <li key={gebied.postcode}>
              <Button size="small" kind="quiet" onClick={() => onChange(gebied.postcode)}>
                {describe(gebied)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the text may mean; null as long as that isn't known, or can't be asked. */
function useGebieden(tekst: string): { tekst: string; lijst: Gebied[] } | null {
  const [found, setFound] = useState<{ tekst: string; lijst: Gebied[] } | null>(null);
  const asked = tekst.trim();
  useEffect(() => {
    // A BSN must not travel in an address; the server refuses it in words when the form is sent.
    if (asked.length < 2 || containsBsn(asked)) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/plaatsen?${new URLSearchParams({ q: asked })}`, { signal: abort.signal })
        .then(async (response) => setFound(response.ok ? { tekst: asked, lijst: antwoord.parse(await response.json()) } : null))
        .catch(() => {});
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked]);
  return found?.tekst === asked ? found : null;
}
