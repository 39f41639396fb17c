"use client";

import "./globals.css";
import { foutnummer } from "@/components/kader/foutnummer";
import { Foutpagina } from "@/components/kader/foutpagina";
import { useSpoor } from "@/components/kader/spoor-volgen";
import { Button } from "@/components/ui/button";

interface GlobalErrorProps {
  error: unknown;
  retry: () => void;
}

/** Replaces the whole document when even the frame fails; leans on as little as possible. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const nummer = foutnummer(error, useSpoor());
  return (
    <html lang="nl">
      <body>
        <title>Storing – Bemiddelaarsportaal</title>
        <main className="px-4">
          <Foutpagina
            titel="Het portaal heeft een storing"
            nummer={nummer}
            acties={
              <Button kind="primary" onClick={retry}>
                Probeer het opnieuw
              </Button>
            }
          >
            <p>Dit ligt niet aan jou. Wat je had bewaard en gevraagd is veilig.</p>
            <p>Wacht een minuut en probeer het opnieuw. Blijft dit staan? Bel dan de helpdesk van je organisatie.</p>
          </Foutpagina>
        </main>
      </body>
    </html>
  );
}
