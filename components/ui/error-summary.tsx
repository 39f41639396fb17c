"use client";

import { useEffect, useId, useRef, type MouseEvent } from "react";

export interface FieldProblem {
  /** Id of the control or fieldset; the name of the field unless it has its own id. */
  field: string;
  message: string;
}

interface ErrorSummaryProps {
  problems: readonly FieldProblem[];
  title?: string;
}

/** Stands above a form that was refused. Gets focus when it appears and whenever the problems change, and leads to each of them. */
export function ErrorSummary({ problems, title }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;

  return (
    <div ref={box} tabIndex={-1} role="group" aria-labelledby={titleId} className="rounded-lg border-2 border-negative bg-surface p-4 sm:p-6">
      <h2 id={titleId} className="mb-2">
        {title ?? (problems.length === 1 ? "Er is 1 ding dat nog niet klopt" : `Er zijn ${problems.length} dingen die nog niet kloppen`)}
      </h2>
      <ul className="grid list-disc gap-1 pl-5">
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`} className="font-semibold text-negative hover:text-negative" onClick={(event) => moveFocus(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the control itself, or to the first one in a fieldset; the browser alone would only scroll. */
function moveFocus(event: MouseEvent, field: string) {
  const target = document.getElementById(field);
  if (!target) return;
  event.preventDefault();
  for (let folded = target.closest("details"); folded; folded = folded.parentElement?.closest("details") ?? null) folded.open = true;
  const control = target.matches("fieldset") ? target.querySelector<HTMLElement>("input, select, textarea, button") : target;
  (control ?? target).focus();
  target.scrollIntoView({ block: "center" });
}
