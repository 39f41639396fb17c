"use client";

import { type KeyboardEvent, useImperativeHandle, useRef, type Ref } from "react";
import { Chip } from "../chip";
import { focusAfterRemoval } from "./choosing";
import type { ComboboxOption } from "./option";

export interface ChipsHandle {
  focusLast: () => void;
}

interface ChosenChipsProps {
  ref: Ref<ChipsHandle>;
  /** What was chosen of: the label of the field. */
  label: string;
  chosen: readonly ComboboxOption[];
  onRemove: (index: number) => void;
  /** Back to the text box. */
  onLeave: () => void;
}

/** The choices so far. Each chip is a button: Enter, Delete or Backspace removes it, arrows go to its neighbours and back to the box. */
export function ChosenChips({ ref, label, chosen, onRemove, onLeave }: ChosenChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number) => {
    const button = list.current?.querySelectorAll("button")[index];
    if (button) button.focus();
    else onLeave();
  };
  useImperativeHandle(ref, () => ({ focusLast: () => focus(chosen.length - 1) }));

  const remove = (index: number) => {
    onRemove(index);
    requestAnimationFrame(() => focus(focusAfterRemoval(index, chosen.length - 1)));
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const actions: Record<string, () => void> = {
      Delete: () => remove(index),
      Backspace: () => remove(index),
      ArrowLeft: () => focus(Math.max(index - 1, 0)),
      ArrowRight: () => focus(index + 1),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  if (chosen.length === 0) return null;
  return (
    <ul ref={list} aria-label={`Gekozen: ${label}`} className="flex flex-wrap gap-2 pt-1">
      {chosen.map((option, index) => (
        <li key={option.value}>
          <Chip onRemove={() => remove(index)} onKeyDown={(event) => onKeyDown(event, index)} removeLabel={`Verwijder ${option.label}`}>
            {option.label}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
