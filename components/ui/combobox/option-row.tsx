import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import type { MouseEvent } from "react";
import { cx } from "../cx";
import { Icon } from "../icon";
import { markMatches } from "./marked";
import type { ComboboxOption } from "./option";

interface OptionRowProps {
  option: ComboboxOption;
  query: string;
  chosen: boolean;
  /** "12 andere namen", when there is more to unfold. */
  more: string | undefined;
  onMore: () => void;
}

/** What stands in one line of the list. */
export const OptionRow = ({ option, query, chosen, more, onMore }: OptionRowProps) => (
  <>
    <span className={cx("grid min-w-0 grow", option.action && "font-semibold text-action")}>
      <span>{option.action ? option.label : <Marked option={option} query={query} />}</span>
      {option.secondary && <span className="text-small font-normal text-ink-soft">{option.secondary}</span>}
    </span>
    {more && (
      // Not a button: an option holds none. By keyboard it is the arrow to the right, which the list tells.
      <span onClick={(event: MouseEvent) => (event.stopPropagation(), onMore())} className="flex shrink-0 items-center gap-0.5 rounded-full border border-line px-2 py-0.5 text-small text-ink-soft hover:border-edge hover:bg-surface">
        {more}
        <Icon of={IconChevronDown} className="size-4" />
      </span>
    )}
    {chosen && (
      <span className="flex shrink-0 items-center gap-1 text-small">
        <Icon of={IconCheck} />
        gekozen
      </span>
    )}
  </>
);

const Marked = ({ option: { label, segments }, query }: { option: ComboboxOption; query: string }) =>
  (segments ?? markMatches(label, query)).map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
