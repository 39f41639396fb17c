import { IconCheck } from "@tabler/icons-react";
import type { UseComboboxPropGetters } from "downshift";
import { memo, type MouseEvent } from "react";
import { cx } from "../cx";
import { Icon } from "../icon";
import { markMatches } from "./marked";
import type { ComboboxOption } from "./option";

interface OptionRowProps<T extends ComboboxOption> {
  option: T;
  /** Its place in the whole list. */
  index: number;
  /** What is marked in the label when the option has no segments. */
  query: string;
  open: boolean;
  highlighted: boolean;
  chosen: boolean;
  disabled: boolean;
  /** "12 andere namen", when there is more to unfold. */
  more: string | undefined;
  /** Stays the same between renders. */
  onMore: (option: T) => void;
  /** Stays the same between renders. */
  onClick: (event: MouseEvent, option: T) => void;
  getItemProps: UseComboboxPropGetters<T>["getItemProps"];
}

const OPTION = "flex min-h-10 max-sm:flex-wrap cursor-pointer items-center gap-2 px-3 py-1.5 aria-disabled:cursor-default aria-disabled:text-ink-soft";
const HIGHLIGHTED = "bg-action-soft shadow-[inset_3px_0_0_var(--nl-link-color)] forced-colors:outline-2 forced-colors:-outline-offset-2";

/**
 * downshift makes a new `getItemProps` at every key. What it gives depends on the props compared here, so a key that changes
 * none of them draws no row. `open` is one of them, because downshift forgets its rows when the list closes.
 */
const COMPARED = ["option", "index", "query", "open", "highlighted", "chosen", "disabled", "more"] as const;

function Row<T extends ComboboxOption>({ option, index, query, highlighted, chosen, more, onMore, onClick, getItemProps }: OptionRowProps<T>) {
  "use no memo"; // downshift's prop getters read refs that the compiler can't see

  return (
    <div {...getItemProps({ item: option, index, onClick: (event: MouseEvent) => onClick(event, option) })} className={cx(OPTION, highlighted && HIGHLIGHTED)}>
      <div className={cx("min-w-0 grow max-sm:basis-full", option.action && "font-semibold text-action")}>
        {option.action ? option.label : <Marked option={option} query={query} />}
        {option.secondary && <div className="text-small font-normal text-ink-soft">{option.secondary}</div>}
      </div>
      {more && (
        // Not a button: an option holds none. By keyboard it is the arrow to the right, which the list tells.
        <span
          onClick={(event) => (event.stopPropagation(), onMore(option))}
          className="shrink-0 rounded-full border border-line px-2 py-0.5 text-small text-ink-soft after:ms-1.5 after:mb-0.5 after:inline-block after:size-1.5 after:rotate-45 after:border-r-[1.5px] after:border-b-[1.5px] after:border-current hover:border-edge hover:bg-surface"
        >
          {more}
        </span>
      )}
      {chosen && (
        <span className="flex shrink-0 items-center gap-1 text-small">
          <Icon of={IconCheck} />
          gekozen
        </span>
      )}
    </div>
  );
}

/** One line of the list. (`memo` forgets that a component is generic.) */
export const OptionRow = memo(Row, (before, after) => COMPARED.every((name) => before[name] === after[name])) as typeof Row;

const Marked = ({ option: { label, segments }, query }: { option: ComboboxOption; query: string }) =>
  (segments ?? markMatches(label, query)).map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
