"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { useAnnounce } from "@/components/ui/live-region";
import { foutnummer } from "./foutnummer";
import { Foutpagina } from "./foutpagina";
import { GewoneLink } from "./gewone-link";
import { useSpoor } from "./spoor-volgen";

export interface StoringProps {
  error: unknown;
  /** Fetches and renders the page again. */
  retry: () => void;
}

/** What an `error.tsx` shows, with the number under which the server wrote the error in its log. */
export function Storing({ error, retry }: StoringProps) {
  const announce = useAnnounce();
  const nummer = foutnummer(error, useSpoor());
  useEffect(() => announce("Deze pagina kon niet worden getoond.", "assertive"), [announce]);

  return (
    <Foutpagina
      titel="Deze pagina kon niet worden getoond"
      nummer={nummer}
      acties={
        <>
          <Button kind="primary" onClick={retry}>
            Probeer het opnieuw
          </Button>
          <GewoneLink href="/" className={buttonStyle("secondary", "normal")}>
            Naar de startpagina
          </GewoneLink>
        </>
      }
    >
      <p>Er is een storing in het portaal. Dit ligt niet aan jou en niet aan de bronnen.</p>
      <p>Wat je had bewaard en gevraagd is veilig. Wat je op deze pagina invulde en nog niet had verstuurd, kan weg zijn.</p>
    </Foutpagina>
  );
}
