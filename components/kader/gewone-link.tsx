import type { ComponentProps } from "react";

/**
 * A link that loads its page anew, without Next's router. For what is on error pages too: those are part of every page, so all
 * that they import is sent with each; and after an error a fresh page is what one wants.
 */
export const GewoneLink = ({ href, ...rest }: ComponentProps<"a"> & { href: string }) => <a href={href} {...rest} />;
