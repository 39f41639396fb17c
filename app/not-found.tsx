import type { Metadata } from "next";
import { Kader } from "@/components/kader/kader";
import { NietGevonden } from "@/components/kader/niet-gevonden";

export const metadata: Metadata = { title: "Pagina niet gevonden" };

/** For an address that is no page at all. Within a group of pages its own `not-found.tsx` keeps the frame that is there. */
export default function NotFound() {
  return (
    <Kader>
      <NietGevonden />
    </Kader>
  );
}
