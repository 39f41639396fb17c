import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { canChoose } from "./choosing";
import type { ComboboxOption, LoadOptions } from "./option";
import { useSuggestions } from "./use-suggestions";

interface Wanted<T extends ComboboxOption> {
  id: string;
  chosen: readonly T[];
  max: number;
  minLength: number;
  load: LoadOptions<T>;
  onChoose: (option: T) => void;
  /** Backspace or arrow left at the very start of the box. */
  onLeaveToChips: () => void;
}

const { InputKeyDownEnter, ItemClick, InputBlur } = useCombobox.stateChangeTypes;

/** A choice empties the box; leaving the box chooses nothing and keeps what was typed. */
function reduce<T>(state: UseComboboxState<T>, { type, changes }: UseComboboxStateChangeOptions<T>) {
  const choosing = (type === InputKeyDownEnter || type === ItemClick) && changes.selectedItem;
  if (choosing) return { ...changes, inputValue: "", isOpen: false };
  if (type === InputBlur) return { isOpen: false, highlightedIndex: -1, inputValue: state.inputValue, selectedItem: null };
  return changes;
}

/** downshift's combobox with our suggestions: several choices, none kept in the box, and an Enter that came before the answer is not lost. */
export function useMultiCombobox<T extends ComboboxOption>({ id, chosen, max, minLength, load, onChoose, onLeaveToChips }: Wanted<T>) {
  "use no memo"; // downshift's prop getters read refs that the compiler can't see

  const { suggestions, ask } = useSuggestions(load, minLength);
  const enterWaits = useRef(false);
  const selectable = (option: T) => canChoose(chosen, option, max);

  const combobox = useCombobox<T>({
    inputId: id,
    menuId: `${id}-lijst`,
    labelId: `${id}-label`,
    getItemId: (index) => `${id}-keuze-${index}`,
    items: suggestions.options,
    itemToString: (option) => option?.label ?? "",
    itemToKey: (option) => option?.value,
    isItemDisabled: (option) => !selectable(option),
    selectedItem: null,
    defaultHighlightedIndex: 0,
    stateReducer: reduce,
    onInputValueChange: ({ inputValue }) => {
      enterWaits.current = false;
      ask(inputValue);
    },
    onStateChange: ({ type, selectedItem }) => {
      if (selectedItem && (type === InputKeyDownEnter || type === ItemClick)) onChoose(selectedItem);
    },
  });
  const { inputValue, setInputValue, closeMenu, openMenu } = combobox;

  useEffect(() => {
    if (!enterWaits.current || suggestions.status === "loading") return;
    enterWaits.current = false;
    const first = suggestions.options.find(selectable);
    if (suggestions.status !== "ready" || !first) return;
    onChoose(first);
    setInputValue("");
    closeMenu();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const atStart = event.currentTarget.selectionStart === 0 && event.currentTarget.selectionEnd === 0;
    if ((event.key === "Backspace" || event.key === "ArrowLeft") && atStart && chosen.length > 0) onLeaveToChips();
    if (event.key !== "Enter" || inputValue.trim() === "") return;
    event.preventDefault(); // a form is not sent with a half-typed choice
    if (suggestions.status === "loading") {
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      enterWaits.current = true;
    } else if (!combobox.isOpen) openMenu();
  };

  return { ...combobox, suggestions, onKeyDown };
}
