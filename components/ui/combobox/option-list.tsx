import type { UseComboboxPropGetters } from "downshift";
import type { MouseEvent } from "react";
import { cx } from "../cx";
import { groupOptions } from "./groups";
import type { ComboboxOption, Expansion } from "./option";
import { OptionRow } from "./option-row";

interface OptionListProps<T extends ComboboxOption> {
  id: string;
  /** What these options answer. */
  query: string;
  options: T[];
  chosen: (option: T) => boolean;
  disabled: (option: T) => boolean;
  open: boolean;
  /** The list belongs to an earlier question; a newer one is on its way. */
  stale: boolean;
  highlighted: number;
  expansion: Expansion<T> | undefined;
  onExpand: (option: T) => void;
  getMenuProps: UseComboboxPropGetters<T>["getMenuProps"];
  getItemProps: UseComboboxPropGetters<T>["getItemProps"];
  onItemClick: (event: MouseEvent, option: T) => void;
}

const FRAME = "absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-md border border-edge bg-surface shadow-float contain-content will-change-transform";

/** The suggestions under the box. An older list stays as it is until the next one is there, so that nothing flickers. */
export function OptionList<T extends ComboboxOption>({ id, query, options, chosen, disabled, open, stale, highlighted, expansion, onExpand, getMenuProps, getItemProps, onItemClick }: OptionListProps<T>) {
  "use no memo"; // downshift's prop getters read refs that the compiler can't see

  return (
    // A press beside an option, on a heading or the hint, doesn't take focus from the box.
    <div hidden={!open} onMouseDown={(event) => event.preventDefault()} className={FRAME}>
      <div {...getMenuProps({ "aria-label": "Suggesties" })} aria-busy={stale} data-query={stale ? undefined : query} className="max-h-96 overflow-y-auto py-1">
        {groupOptions(options).map(({ name, entries }, at) => {
          const headingId = `${id}-groep-${at}`;
          return (
            <div key={headingId} role="group" aria-labelledby={name ? headingId : undefined} aria-label={name ? undefined : "Suggesties"} className={cx(name !== undefined && "border-line not-first:border-t not-last:border-b")}>
              {name && (
                <div id={headingId} className="px-3 pt-2 pb-1 text-small font-semibold text-ink-soft">
                  {name}
                </div>
              )}
              {entries.map(({ option, index }) => (
                <OptionRow
                  key={index} // a row is its place: an answer changes the words in it, and draws nothing anew
                  option={option}
                  index={index}
                  query={option.segments ? "" : query}
                  open={open}
                  highlighted={index === highlighted}
                  chosen={chosen(option)}
                  disabled={disabled(option)}
                  more={expansion?.labelOf(option)}
                  onMore={onExpand}
                  onClick={onItemClick}
                  getItemProps={getItemProps}
                />
              ))}
            </div>
          );
        })}
      </div>
      <KeyHint canExpand={options.some((option) => expansion?.labelOf(option))} />
    </div>
  );
}

/** For the eye; a screen reader is told with the count. */
const KeyHint = ({ canExpand }: { canExpand: boolean }) => (
  <div aria-hidden className="hidden gap-4 border-t border-line px-3 py-1.5 text-small text-ink-soft md:flex">
    <span>↑ ↓ kiezen</span>
    <span>Enter erbij</span>
    {canExpand && <span>→ andere namen</span>}
    <span>Esc sluiten</span>
  </div>
);
