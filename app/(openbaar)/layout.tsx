import type { ReactNode } from "react";
import { Kader } from "@/components/kader/kader";

/** Pages for everyone: logging in, and what the portal has to say about itself. */
export default function OpenbaarLayout({ children }: { children: ReactNode }) {
  return (
    <Kader>
      <div className="mx-auto max-w-text">{children}</div>
    </Kader>
  );
}
