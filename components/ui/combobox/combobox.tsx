"use client";

import { type ReactNode, useRef } from "react";
import { controlStyle } from "../control-style";
import { Field, type FieldProps } from "../field";
import { useAnnounce } from "../live-region";
import { Spinner } from "../spinner";
import { choose, isChosen, removeAt } from "./choosing";
import { type ChipsHandle, ChosenChips } from "./chosen-chips";
import type { ComboboxOption, LoadOptions } from "./option";
import { OptionList } from "./option-list";
import { useMultiCombobox } from "./use-multi-combobox";
import { useSuggestionAnnouncements } from "./use-suggestion-announcements";
import { chosenWords, removedWords } from "./words";

interface ComboboxProps<T extends ComboboxOption> extends Omit<FieldProps, "label"> {
  label: string;
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
  /** Keep it the same between renders (`useCallback`, or outside the component). */
  load: LoadOptions<T>;
  /** How many may be chosen; 1 replaces. Default: no limit. */
  max?: number;
  /** Characters before anything is asked. Default 2. */
  minLength?: number;
  /** Shown when nothing was found. */
  emptyState?: (query: string) => ReactNode;
}

/**
 * Type, see suggestions, choose one or more; the choices stand under the box as chips.
 * Sends each choice as a hidden field `name`. Works by keyboard alone, and says count and choice to a screen reader.
 */
export function Combobox<T extends ComboboxOption>({ chosen, onChange, load, max = Infinity, minLength = 2, emptyState, ...field }: ComboboxProps<T>) {
  "use no memo"; // downshift's prop getters read refs that the compiler can't see

  const { name, id = name, label } = field;
  const chips = useRef<ChipsHandle>(null);
  const box = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();

  const onChoose = (option: T) => {
    const next = choose(chosen, option, max);
    onChange(next);
    announce(chosenWords(option.label, next.length));
  };
  const onRemove = (index: number) => {
    const next = removeAt(chosen, index);
    onChange(next);
    announce(removedWords(chosen[index]?.label ?? "", next.length));
  };

  const combobox = useMultiCombobox({ id, chosen, max, minLength, load, onChoose, onLeaveToChips: () => chips.current?.focusLast() });
  const { suggestions, inputValue, isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, onKeyDown, onItemClick } = combobox;
  useSuggestionAnnouncements(suggestions);
  const open = isOpen && suggestions.options.length > 0;

  return (
    <Field {...field}>
      {({ name: _name, required, ...wiring }) => (
        <div className="grid w-full gap-1.5">
          <div className="relative">
            <input
              {...getInputProps({ ref: box, onKeyDown, "aria-labelledby": undefined, "aria-expanded": open })}
              {...wiring}
              aria-required={required}
              spellCheck={false}
              className={controlStyle("full", "pr-10")}
            />
            {suggestions.status === "loading" && (
              <span className="pointer-events-none absolute inset-y-0 right-3 flex animate-appear items-center text-ink-soft">
                <Spinner />
              </span>
            )}
            <OptionList
              id={id}
              query={suggestions.query}
              options={suggestions.options}
              chosen={(option) => isChosen(chosen, option)}
              open={open}
              stale={suggestions.status === "loading"}
              highlighted={highlightedIndex}
              getMenuProps={getMenuProps}
              getItemProps={getItemProps}
              onItemClick={onItemClick}
            />
          </div>
          <BoxMessage status={suggestions.status} empty={suggestions.options.length === 0} text={inputValue.trim()} open={isOpen} emptyState={emptyState} />
          <ChosenChips ref={chips} label={label} chosen={chosen} onRemove={onRemove} onLeave={() => box.current?.focus()} />
          {chosen.map(({ value }) => (
            <input key={value} type="hidden" name={name} value={value} />
          ))}
        </div>
      )}
    </Field>
  );
}

interface BoxMessageProps {
  status: "idle" | "loading" | "ready" | "failed";
  empty: boolean;
  text: string;
  open: boolean;
  emptyState?: (query: string) => ReactNode;
}

/** What stands under the box when there is no list to choose from, or when someone left it without choosing. */
function BoxMessage({ status, empty, text, open, emptyState }: BoxMessageProps) {
  if (!text) return null;
  if (status === "failed") return <p className="text-table text-negative">De suggesties konden niet worden opgehaald. Typ nog een letter om het opnieuw te proberen.</p>;
  if (status === "ready" && empty) return <div className="text-table text-ink-soft">{emptyState?.(text) ?? `Niets gevonden voor “${text}”. Probeer een ander woord.`}</div>;
  if (status === "ready" && !open) return <p className="text-table text-warning">“{text}” is nog niet gekozen. Kies een regel uit de lijst, of maak dit vak leeg.</p>;
  return null;
}
