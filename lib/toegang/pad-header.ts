/** Name of the header in which `proxy.ts` hands over the path asked for: a layout cannot know it otherwise. */
export const PAD_HEADER = "x-portaal-pad";
