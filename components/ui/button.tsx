import type { ComponentPropsWithRef, MouseEvent, ReactNode } from "react";
import { buttonStyle, type ButtonKind, type ButtonSize } from "./button-style";
import { Spinner } from "./spinner";

export interface ButtonProps extends ComponentPropsWithRef<"button"> {
  /** One `primary` per screen. Default `secondary`. */
  kind?: ButtonKind;
  size?: ButtonSize;
  /** An `<Icon/>`, before the words. */
  icon?: ReactNode;
  /** Keeps focus and place, does nothing when pressed, and says so. */
  busy?: boolean;
  /** Replaces the words while busy: "Zoeken…". */
  busyLabel?: string;
}

const stop = (event: MouseEvent) => event.preventDefault();

export const Button = ({ kind = "secondary", size = "normal", icon, busy, busyLabel, className, children, onClick, type = "button", ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={type}
    className={buttonStyle(kind, size, className)}
    {...(busy ? { "aria-disabled": true, "aria-busy": true, onClick: stop } : { onClick })}
  >
    {busy ? <Spinner /> : icon}
    {busy && busyLabel ? busyLabel : children}
  </button>
);
