"use client";

import { IconLink } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useAnnounce } from "@/components/ui/live-region";

/** Copies the link to this zoekvraag and says who can open it: only colleagues, since the portal asks again for whom they work. */
export function DeelKnop({ pad, organisatie, tot }: { pad: string; organisatie: string; tot: string }) {
  const announce = useAnnounce();
  const [stand, setStand] = useState<"dicht" | "gekopieerd" | "zelf">("dicht");
  const veld = useRef<HTMLInputElement>(null);
  const deel = async () => {
    const gekopieerd = await navigator.clipboard.writeText(`${location.origin}${pad}`).then(() => true, () => false);
    setStand(gekopieerd ? "gekopieerd" : "zelf");
    if (gekopieerd) announce("De link is gekopieerd.");
    else setTimeout(() => veld.current?.select());
  };
  return (
    <div className="grid justify-items-start gap-2">
      <Button icon={<Icon of={IconLink} />} aria-expanded={stand !== "dicht"} onClick={deel}>Delen met een collega</Button>
      {stand !== "dicht" && (
        <p className="max-w-text text-small">
          {stand === "gekopieerd" ? <strong>De link is gekopieerd. </strong> : "Kopieer deze link: "}
          {stand === "zelf" && <input ref={veld} readOnly aria-label="Link naar deze zoekvraag" value={`${location.origin}${pad}`} className="w-full border border-edge bg-surface px-2 py-1" />}
          Alleen wie is ingelogd als bemiddelaar voor {organisatie} kan hem openen, tot {tot}. In de link staat niets over een persoon.
        </p>
      )}
    </div>
  );
}
