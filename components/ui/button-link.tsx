import type { Route } from "next";
import { Link } from "./link";
import type { ReactNode } from "react";
import { buttonStyle, type ButtonKind, type ButtonSize } from "./button-style";

interface ButtonLinkProps<T extends string> {
  href: Route<T>;
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** Goes somewhere, so it is a link, but weighs as much as a button. */
export const ButtonLink = <T extends string>({ kind = "secondary", size = "normal", icon, className, children, ...rest }: ButtonLinkProps<T>) => (
  <Link {...rest} className={buttonStyle(kind, size, className)}>
    {icon}
    {children}
  </Link>
);
