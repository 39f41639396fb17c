import type { ReactNode } from "react";
import type { Suggestions } from "./suggestions";

interface BoxMessageProps {
  status: Suggestions<unknown>["status"];
  empty: boolean;
  text: string;
  open: boolean;
  emptyState?: (query: string) => ReactNode;
}

/** What stands under the box when there is no list to choose from, or when someone left it without choosing. */
export function BoxMessage({ status, empty, text, open, emptyState }: BoxMessageProps) {
  if (!text) return null;
  if (status === "failed") return <p className="text-table text-negative">De suggesties konden niet worden opgehaald. Typ nog een letter om het opnieuw te proberen.</p>;
  if (status === "ready" && empty) return <div className="text-table text-ink-soft">{emptyState?.(text) ?? `Niets gevonden voor “${text}”. Probeer een ander woord.`}</div>;
  if (status === "ready" && !open) return <p className="text-table text-warning">“{text}” is nog niet gekozen. Kies een regel uit de lijst, of maak dit vak leeg.</p>;
  return null;
}
