import { IconChevronRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";

interface DisclosureProps {
  summary: ReactNode;
  /** At the right end of the line: "2 ingevuld". */
  note?: ReactNode;
  defaultOpen?: boolean;
  /** Opened or folded again; for contents that are only made when wanted. */
  onToggle?: (open: boolean) => void;
  className?: string;
  children: ReactNode;
}

/** Native details: folds away what few need, findable by the browser's own search. */
export const Disclosure = ({ summary, note, defaultOpen, onToggle, className, children }: DisclosureProps) => (
  <details open={defaultOpen} onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))} className={cx("group/disclosure border-y border-line", className)}>
    <summary className="flex min-h-control list-none items-center gap-2 py-2 font-semibold hover:text-action-strong [&::-webkit-details-marker]:hidden">
      <Icon of={IconChevronRight} className="transition-transform duration-150 group-open/disclosure:rotate-90" />
      {summary}
      {note && <span className="ml-auto text-small font-normal text-ink-soft">{note}</span>}
    </summary>
    <div className="pt-1 pb-4 pl-7">{children}</div>
  </details>
);
