import type { Icon as TablerIcon } from "@tabler/icons-react";
import { cx } from "./cx";

interface IconProps {
  /** A component of `@tabler/icons-react`. */
  of: TablerIcon;
  /** Only where no word stands beside it; without it the icon is decoration. */
  label?: string;
  className?: string;
}

/** One weight, one size: 1.8 stroke, 20 px, in the colour of the text. */
export const Icon = ({ of: Drawing, label, className }: IconProps) => (
  <Drawing
    size={20}
    stroke={1.8}
    className={cx("inline-block shrink-0", className)}
    {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
  />
);
