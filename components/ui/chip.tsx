import { IconX } from "@tabler/icons-react";
import type { KeyboardEventHandler, ReactNode } from "react";
import { Icon } from "./icon";

interface ChipProps {
  children: ReactNode;
  /** Makes the chip a button that takes itself away. */
  onRemove?: () => void;
  /** "Verwijder Magazijnmedewerker"; required with `onRemove`. */
  removeLabel?: string;
  onKeyDown?: KeyboardEventHandler<HTMLButtonElement>;
}

const FRAME = "inline-flex items-center rounded-full border text-small";

/** A part of a question, or something chosen. */
export const Chip = ({ children, onRemove, removeLabel, onKeyDown }: ChipProps) =>
  onRemove ? (
    <button type="button" aria-label={removeLabel} onClick={onRemove} onKeyDown={onKeyDown} className={`${FRAME} min-h-8 gap-1 border-edge bg-surface py-1 pr-2 pl-3 hover:bg-sunk`}>
      {children}
      <Icon of={IconX} className="size-4" />
    </button>
  ) : (
    <span className={`${FRAME} min-h-7 border-line bg-surface px-3`}>{children}</span>
  );
