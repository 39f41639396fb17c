import type { Route } from "next";
import NextLink from "next/link";
import type { ComponentProps } from "react";

interface LinkProps<T extends string> extends Omit<ComponentProps<"a">, "href"> {
  href: Route<T>;
  replace?: boolean;
  scroll?: boolean;
}

/**
 * Goes to another page of the portal. Nothing is fetched ahead: each page is made for one person at one moment, so a menu in sight
 * would cost more requests than the page it is on (measured: docs/performance.md).
 */
export const Link = <T extends string>(props: LinkProps<T>) => <NextLink {...props} prefetch={false} />;
