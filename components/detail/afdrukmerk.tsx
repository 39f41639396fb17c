"use client";

import { useEffect } from "react";

/**
 * Marks what is printed: the words stand in the margin of every page where the browser can do that (theme/print.css), and above
 * the first page where it can't.
 */
export function Afdrukmerk({ tekst, vraag }: { tekst: string; vraag: string }) {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--afdrukmerk", JSON.stringify(tekst));
    return () => void style.removeProperty("--afdrukmerk");
  }, [tekst]);
  return (
    <div className="print-only" data-print-header>
      <p>{tekst}</p>
      <p>{vraag}</p>
    </div>
  );
}
