/** Looks of an action in the user menu, for a button or a link. */
export const menuActionStyle = "flex min-h-control w-full items-center gap-2 rounded-sm px-3 text-left text-ink no-underline hover:bg-sunk hover:text-ink";
