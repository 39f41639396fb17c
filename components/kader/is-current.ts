/** A page belongs to the menu item whose path it starts with. */
export const isCurrent = (href: string, path: string): boolean => (href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`));
