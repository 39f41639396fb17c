import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import { useEffect, useRef, type ChangeEvent, type KeyboardEvent, type MouseEvent, type SyntheticEvent } from "react";
import { canChoose } from "./choosing";
import type { ComboboxOption, Expansion, LoadOptions } from "./option";
import { useExpansion } from "./use-expansion";
import { useSuggestions } from "./use-suggestions";

interface Wanted<T extends ComboboxOption> {
  id: string;
  chosen: readonly T[];
  max: number;
  minLength: number;
  load: LoadOptions<T>;
  expansion: Expansion<T> | undefined;
  /** What was chosen, or the action that was. */
  onTake: (option: T) => void;
  /** Backspace or arrow left at the very start of the box. */
  onLeaveToChips: () => void;
}

const { InputBlur, InputChange, InputClick, FunctionOpenMenu } = useCombobox.stateChangeTypes;

/** Leaving the box chooses nothing and keeps what was typed. An empty box opens with nothing highlighted: Enter then still sends the form. */
function reduce<T>(state: UseComboboxState<T>, { type, changes }: UseComboboxStateChangeOptions<T>) {
  if (type === InputBlur) return { isOpen: false, highlightedIndex: -1, inputValue: state.inputValue, selectedItem: null };
  // The items are still those of the question before; what comes first in the answer is what Enter takes.
  if (type === InputChange) return { ...changes, highlightedIndex: changes.inputValue === "" ? -1 : 0 };
  if (type !== InputClick && type !== FunctionOpenMenu) return changes;
  return { ...changes, isOpen: true, ...(state.inputValue === "" && { highlightedIndex: -1 }) };
}

/** How downshift is told to leave an event alone. */
const keepFromDownshift = (event: SyntheticEvent) => Object.assign(event.nativeEvent, { preventDownshiftDefault: true });

/** downshift's combobox with our suggestions: several choices, none kept in the box, and an Enter that came before the answer is not lost. */
export function useMultiCombobox<T extends ComboboxOption>({ id, chosen, max, minLength, load, expansion, onTake, onLeaveToChips }: Wanted<T>) {
  "use no memo"; // downshift's prop getters read refs that the compiler can't see

  const { suggestions, ask } = useSuggestions(load, minLength);
  const { items, toggle } = useExpansion(suggestions, expansion);
  const enterWaits = useRef(false);
  const selectable = (option: T) => Boolean(option.action) || canChoose(chosen, option, max);
  const isDisabled = (option: T) => !selectable(option);
  const askNow = (text: string) => {
    enterWaits.current = false;
    ask(text);
  };

  const combobox = useCombobox<T>({
    inputId: id,
    menuId: `${id}-lijst`,
    labelId: `${id}-label`,
    getItemId: (index) => `${id}-keuze-${index}`,
    items,
    itemToString: (option) => option?.label ?? "",
    itemToKey: (option) => option?.value,
    isItemDisabled: isDisabled,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    stateReducer: reduce,
    // What is typed is asked in onChange below; this is for what the code puts in the box.
    onInputValueChange: ({ inputValue, type }) => type !== InputChange && askNow(inputValue),
  });
  const { inputValue, isOpen, highlightedIndex, setInputValue, setHighlightedIndex, closeMenu, openMenu } = combobox;

  // Not left to downshift: it would hold the item as its own, see that we don't, and wipe the first key typed after.
  const take = (option: T) => {
    onTake(option);
    setInputValue("");
    closeMenu();
  };

  const expand = (option: T) => {
    setHighlightedIndex(suggestions.options.indexOf(option));
    toggle(option);
  };

  useEffect(() => {
    if (!enterWaits.current || suggestions.status === "loading") return;
    enterWaits.current = false;
    const first = suggestions.options.find((option) => !option.action && selectable(option));
    if (suggestions.status === "ready" && first) take(first);
  });

  // Before downshift draws the key: the question leaves at once, and key and question are drawn together.
  const onChange = (event: ChangeEvent<HTMLInputElement>) => askNow(event.currentTarget.value);

  const onFocus = () => {
    if (minLength > 0 || inputValue !== "") return;
    ask("");
    openMenu();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    enterWaits.current = false; // whatever is pressed next calls it off
    const { selectionStart, selectionEnd } = event.currentTarget;
    const isAt = (place: number) => selectionStart === place && selectionEnd === place;
    const highlighted = isOpen ? items[highlightedIndex] : undefined;
    if ((event.key === "Backspace" || event.key === "ArrowLeft") && isAt(0) && chosen.length > 0) onLeaveToChips();
    if (event.key === "ArrowRight" && isAt(inputValue.length) && highlighted && expansion?.labelOf(highlighted)) expand(highlighted);
    if (event.key === "Home" || event.key === "End") keepFromDownshift(event); // they move the cursor, as in any text box
    if (event.key === "Enter" && !event.nativeEvent.isComposing && (inputValue.trim() !== "" || highlighted)) onEnter(event, highlighted);
  };

  const onEnter = (event: KeyboardEvent, highlighted: T | undefined) => {
    event.preventDefault(); // a form is not sent with a half-typed choice
    keepFromDownshift(event);
    if (suggestions.status === "loading") enterWaits.current = true;
    else if (!isOpen) openMenu();
    else if (highlighted && selectable(highlighted)) take(highlighted);
  };

  const onItemClick = (event: MouseEvent, option: T) => {
    keepFromDownshift(event);
    if (selectable(option)) take(option);
  };

  return { ...combobox, suggestions, items, isDisabled, expand, onChange, onFocus, onKeyDown, onItemClick };
}
