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

const FRAME = "absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-md border border-edge bg-surface shadow-float";
const OPTION = "flex min-h-10 cursor-pointer items-center gap-2 px-3 py-1.5 aria-disabled:cursor-default aria-disabled:text-ink-soft";
const HIGHLIGHTED = "bg-action-soft shadow-[inset_3px_0_0_var(--nl-link-color)] forced-colors:outline-2 forced-colors:-outline-offset-2";

/** The suggestions under the box. An older list stays as it is until the next one is there, so that nothing flickers. */
export function OptionList<T extends ComboboxOption>({ id, query, options, chosen, open, stale, highlighted, expansion, onExpand, getMenuProps, getItemProps, onItemClick }: OptionListProps<T>) {
  "use no memo"; // downshift's prop getters read refs that the compiler can't see

  return (
    // A press beside an option, on a heading or the hint, doesn't take focus from the box.
    <div hidden={!open} onMouseDown={(event) => event.preventDefault()} className={FRAME}>
      <div {...getMenuProps({ "aria-label": "Suggesties" })} aria-busy={stale} data-query={stale ? undefined : query} className="max-h-96 overflow-y-auto py-1">
        {groupOptions(options).map(({ name, entries }) => {
          const headingId = `${id}-groep-${entries[0]?.index}`;
          return (
            <div key={headingId} role="group" aria-labelledby={name ? headingId : undefined} aria-label={name ? undefined : "Suggesties"} className={cx(name !== undefined && "border-line not-first:border-t not-last:border-b")}>
              {name && (
                <div id={headingId} className="px-3 pt-2 pb-1 text-small font-semibold text-ink-soft">
                  {name}
                </div>
              )}
              {entries.map(({ option, index }) => (
                <div
                  key={option.value}
                  {...getItemProps({ item: option, index, onClick: (event: MouseEvent) => onItemClick(event, option) })}
                  className={cx(OPTION, index === highlighted && HIGHLIGHTED)}
                >
                  <OptionRow option={option} query={query} chosen={chosen(option)} more={expansion?.labelOf(option)} onMore={() => onExpand(option)} />
                </div>
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
