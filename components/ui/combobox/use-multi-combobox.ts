import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type SyntheticEvent } from "react";
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

/** Leaving the box chooses nothing and keeps what was typed. */
function reduce<T>(state: UseComboboxState<T>, { type, changes }: UseComboboxStateChangeOptions<T>) {
  const leaving = type === useCombobox.stateChangeTypes.InputBlur;
  return leaving ? { isOpen: false, highlightedIndex: -1, inputValue: state.inputValue, selectedItem: null } : changes;
}

/** How downshift is told to leave an event alone. */
const keepFromDownshift = (event: SyntheticEvent) => Object.assign(event.nativeEvent, { preventDownshiftDefault: true });

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
  });
  const { inputValue, isOpen, highlightedIndex, setInputValue, closeMenu, openMenu } = combobox;

  // Not left to downshift: it would hold the item as its own, see that we don't, and wipe the first key typed after.
  const take = (option: T) => {
    onChoose(option);
    setInputValue("");
    closeMenu();
  };

  useEffect(() => {
    if (!enterWaits.current || suggestions.status === "loading") return;
    enterWaits.current = false;
    const first = suggestions.options.find(selectable);
    if (suggestions.status === "ready" && first) take(first);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    enterWaits.current = false; // whatever is pressed next calls it off
    const atStart = event.currentTarget.selectionStart === 0 && event.currentTarget.selectionEnd === 0;
    if ((event.key === "Backspace" || event.key === "ArrowLeft") && atStart && chosen.length > 0) onLeaveToChips();
    if (event.key === "Home" || event.key === "End") keepFromDownshift(event); // they move the cursor, as in any text box
    if (event.key === "Enter" && inputValue.trim() !== "" && !event.nativeEvent.isComposing) onEnter(event);
  };

  const onEnter = (event: KeyboardEvent) => {
    event.preventDefault(); // a form is not sent with a half-typed choice
    keepFromDownshift(event);
    const option = suggestions.options[highlightedIndex];
    if (suggestions.status === "loading") enterWaits.current = true;
    else if (!isOpen) openMenu();
    else if (option && selectable(option)) take(option);
  };

  const onItemClick = (event: MouseEvent, option: T) => {
    keepFromDownshift(event);
    take(option);
  };

  return { ...combobox, suggestions, onKeyDown, onItemClick };
}
