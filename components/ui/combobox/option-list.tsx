import { IconCheck } from "@tabler/icons-react";
import type { UseComboboxPropGetters } from "downshift";
import type { MouseEvent } from "react";
import { cx } from "../cx";
import { Icon } from "../icon";
import { groupOptions } from "./groups";
import { markMatches } from "./marked";
import type { ComboboxOption } from "./option";

interface OptionListProps<T extends ComboboxOption> {
  id: string;
  query: string;
  options: T[];
  chosen: (option: T) => boolean;
  open: boolean;
  /** The list belongs to an earlier question; a newer one is on its way. */
  stale: boolean;
  highlighted: number;
  getMenuProps: UseComboboxPropGetters<T>["getMenuProps"];
  getItemProps: UseComboboxPropGetters<T>["getItemProps"];
  onItemClick: (event: MouseEvent, option: T) => void;
}

export function OptionList<T extends ComboboxOption>({ id, query, options, chosen, open, stale, highlighted, getMenuProps, getItemProps, onItemClick }: OptionListProps<T>) {
  "use no memo"; // downshift's prop getters read refs that the compiler can't see

  const frame = cx(
    "absolute inset-x-0 top-full z-30 mt-1 max-h-96 overflow-y-auto rounded-md border border-edge bg-surface py-1 shadow-float",
    stale && "opacity-60",
  );
  return (
    <div {...getMenuProps({ "aria-label": "Suggesties" })} hidden={!open} className={frame}>
      {groupOptions(options).map(({ name, entries }) => {
        const headingId = `${id}-groep-${entries[0]?.index}`;
        return (
          <div key={headingId} role="group" aria-labelledby={name ? headingId : undefined} aria-label={name ? undefined : "Suggesties"}>
            {name && (
              <div id={headingId} className="px-3 pt-2 pb-1 text-small font-semibold text-ink-soft">
                {name}
              </div>
            )}
            {entries.map(({ option, index }) => (
              <div
                key={option.value}
                {...getItemProps({ item: option, index, onClick: (event: MouseEvent) => onItemClick(event, option) })}
                className={cx(
                  "flex min-h-10 cursor-pointer items-center gap-2 px-3 py-1.5 aria-disabled:cursor-default aria-disabled:text-ink-soft",
                  index === highlighted && "bg-action-soft shadow-[inset_3px_0_0_var(--nl-link-color)] forced-colors:outline-2 forced-colors:-outline-offset-2",
                )}
              >
                <span className="grid">
                  <span>
                    <Marked label={option.label} query={query} />
                  </span>
                  {option.secondary && <span className="text-small text-ink-soft">{option.secondary}</span>}
                </span>
                {chosen(option) && (
                  <span className="ml-auto flex items-center gap-1 text-small">
                    <Icon of={IconCheck} />
                    gekozen
                  </span>
                )}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

const Marked = ({ label, query }: { label: string; query: string }) =>
  markMatches(label, query).map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
