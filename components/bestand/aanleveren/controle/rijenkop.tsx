"use client";

import { useEffect, useRef } from "react";
import { useAnnounce } from "@/components/ui/live-region";

interface RijenkopProps {
  /** Changes with what is shown. */
  vraag: string;
  /** What is said when it does: "12 rijen met Postcode". */
  zeg: string;
}

/** The heading above the rows. After another choice it says how many there are, and one reads on from here: the choice may be far above. */
export function Rijenkop({ vraag, zeg }: RijenkopProps) {
  const announce = useAnnounce();
  const kop = useRef<HTMLHeadingElement>(null);
  const getoond = useRef(vraag);
  useEffect(() => {
    if (getoond.current === vraag) return;
    getoond.current = vraag;
    kop.current?.focus();
    announce(zeg);
  }, [vraag, zeg, announce]);
  return <h3 ref={kop} id="rijen" tabIndex={-1} className="scroll-mt-6">De rijen</h3>;
}
