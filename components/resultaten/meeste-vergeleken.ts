/** Side by side fits no more. */
export const MEESTE_VERGELEKEN = 3;
