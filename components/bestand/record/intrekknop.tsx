"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Soort } from "@/lib/standaard/soort";
import type { IntrekAntwoord, IntrekInput } from "../lijst/keuzelijst";
import { Intrekdialoog } from "./intrekdialoog";
import { bestandpad } from "../lijst/soortteksten";

interface IntrekknopProps {
  soort: Soort;
  id: string;
  naam: string;
  geleverd: boolean;
  trekIn: (input: IntrekInput) => Promise<IntrekAntwoord>;
}

/** Withdraws one record and goes back to the list. */
export function Intrekknop({ soort, id, naam, geleverd, trekIn }: IntrekknopProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>Intrekken…</Button>
      {open && <Intrekdialoog soort={soort} ids={[id]} naam={naam} geleverd={geleverd} trekIn={trekIn} onSluit={() => setOpen(false)} onGedaan={() => router.push(`${bestandpad(soort)}?stand=ingetrokken` as Parameters<typeof router.push>[0])} />}
    </>
  );
}
