/** How many answers of the lookup are looked at per part of a text. */
export const ANSWERS = 6;
