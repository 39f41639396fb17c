"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** Which results stand side by side, in the address: the back button leads to the list, and a reload stays. The keys are opaque. */
export function useVergelijking(): { readonly sleutels: readonly string[]; readonly vergelijk: (sleutels: readonly string[]) => void } {
  const pathname = usePathname();
  const sleutels = useSearchParams().get("vergelijk")?.split(".").filter(Boolean) ?? [];
  const vergelijk = (gekozen: readonly string[]) => {
    window.history.pushState(null, "", gekozen.length > 0 ? `${pathname}?vergelijk=${gekozen.join(".")}` : pathname);
    window.scrollTo(0, 0);
  };
  return { sleutels, vergelijk };
}
