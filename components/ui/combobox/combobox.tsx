"use client";

import { type ReactNode, useRef } from "react";
import { controlStyle } from "../control-style";
import { Field, type FieldProps } from "../field";
import { useAnnounce } from "../live-region";
import { Spinner } from "../spinner";
import { BoxMessage } from "./box-message";
import { choose, isChosen, removeAt } from "./choosing";
import { type ChipsHandle, ChosenChips } from "./chosen-chips";
import type { ComboboxOption, Expansion, LoadOptions } from "./option";
import { OptionList } from "./option-list";
import { useMultiCombobox } from "./use-multi-combobox";
import { useSlow } from "./use-slow";
import { useStable } from "./use-stable";
import { useSuggestionAnnouncements } from "./use-suggestion-announcements";
import { chosenWords, fullWords, removedWords, suggestionWords } from "./words";

interface ComboboxProps<T extends ComboboxOption> extends Omit<FieldProps, "label"> {
  label: string;
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
  /** Keep it the same between renders (`useCallback`, or outside the component). */
  load: LoadOptions<T>;
  /** How many may be chosen; 1 replaces. Default: no limit. */
  max?: number;
  /** Characters before anything is asked. Default 2. With 0 the empty box asks too, when it gets focus: for earlier choices. */
  minLength?: number;
  /** More options below an option, on demand. Keep it the same between renders. */
  expansion?: Expansion<T>;
  /** An option with `action` was taken, with this text in the box. */
  onAction?: (option: T, text: string) => void;
  /** A choice was made, with this text in the box. */
  onFound?: (text: string) => void;
  /** The box was left with this text in it, nothing chosen. */
  onAbandon?: (text: string) => void;
  /** Shown when nothing was found. */
  emptyState?: (query: string) => ReactNode;
}

/**
 * Type, see suggestions, choose one or more; the choices stand under the box as chips.
 * Sends each choice as a hidden field `name`. Works by keyboard alone, and says count and choice to a screen reader.
 */
export function Combobox<T extends ComboboxOption>({ chosen, onChange, load, max = Infinity, minLength = 2, expansion, onAction, onFound, onAbandon, emptyState, ...field }: ComboboxProps<T>) {
  "use no memo"; // downshift's prop getters read refs that the compiler can't see

  const { name, id = name, label } = field;
  const chips = useRef<ChipsHandle>(null);
  const box = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();

  const onTake = (option: T) => {
    const text = box.current?.value.trim() ?? "";
    if (option.action) return onAction?.(option, text);
    onFound?.(text);
    const next = choose(chosen, option, max);
    onChange(next);
    announce(chosenWords(option.label, next.length, max));
  };
  const onRemove = (index: number) => {
    const next = removeAt(chosen, index);
    onChange(next);
    announce(removedWords(chosen[index]?.label ?? "", next.length));
  };

  const combobox = useMultiCombobox({ id, chosen, max, minLength, load, expansion, onTake, onLeaveToChips: () => chips.current?.focusLast() });
  const { suggestions, items, inputValue, isOpen, highlightedIndex, isDisabled, getInputProps, getMenuProps, getItemProps, onChange: onType, onFocus, onKeyDown } = combobox;
  const onItemClick = useStable(combobox.onItemClick);
  const onExpand = useStable(combobox.expand);
  const canExpand = suggestions.options.some((option) => expansion?.labelOf(option));
  useSuggestionAnnouncements(isOpen ? suggestionWords(suggestions, canExpand) : "");
  const open = isOpen && items.length > 0;
  const loading = suggestions.status === "loading";
  const slow = useSlow(loading);
  // Going to another window leaves the box active: nobody gave up.
  const onBlur = () => inputValue.trim() && document.activeElement !== box.current && onAbandon?.(inputValue.trim());

  return (
    <Field {...field}>
      {({ name: _name, required, ...wiring }) => (
        <div className="grid w-full gap-1.5">
          <div className="relative">
            <input
              {...getInputProps({ ref: box, onChange: onType, onKeyDown, onFocus, onBlur, "aria-labelledby": undefined, "aria-expanded": open })}
              {...wiring}
              aria-required={required}
              spellCheck={false}
              className={controlStyle("full", "pr-10")}
            />
            {slow && (
              <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-ink-soft">
                <Spinner />
              </span>
            )}
            <OptionList
              id={id}
              query={suggestions.query}
              options={items}
              chosen={(option) => isChosen(chosen, option)}
              disabled={isDisabled}
              open={open}
              stale={loading}
              highlighted={highlightedIndex}
              expansion={expansion}
              onExpand={onExpand}
              getMenuProps={getMenuProps}
              getItemProps={getItemProps}
              onItemClick={onItemClick}
            />
          </div>
          <BoxMessage status={suggestions.status} empty={suggestions.options.length === 0} text={inputValue.trim()} open={isOpen} emptyState={emptyState} />
          <ChosenChips ref={chips} label={label} chosen={chosen} onRemove={onRemove} onLeave={() => box.current?.focus()} />
          {max > 1 && chosen.length >= max && <p className="text-table text-ink-soft">{fullWords(max)}</p>}
          {chosen.map(({ value }) => (
            <input key={value} type="hidden" name={name} value={value} />
          ))}
        </div>
      )}
    </Field>
  );
}
