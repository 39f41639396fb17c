"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

type Stap = "klaar" | "bezig" | "mislukt";

/** Starts the login at the makelaar; afterwards the browser returns to `doel`, a path of the portal. */
export function Inlogknop({ doel }: { doel: string }) {
  const [stap, setStap] = useState<Stap>("klaar");
  const start = () => {
    setStap("bezig");
    signIn("eherkenning", { callbackUrl: doel }).catch(() => setStap("mislukt"));
  };
  return (
    <div className="grid justify-items-start gap-3">
      <Button kind="primary" onClick={start} busy={stap === "bezig"} busyLabel="Je gaat naar eHerkenning…">
        Inloggen met eHerkenning
      </Button>
      {stap === "mislukt" && (
        <Alert kind="error" live title="Het portaal is nu niet bereikbaar.">
          Kijk of je internetverbinding werkt en probeer het opnieuw.
        </Alert>
      )}
    </div>
  );
}
