/** Says "busy" beside a word that says what is being waited for. */
export const Spinner = () => (
  <span
    aria-hidden
    className="inline-block size-5 shrink-0 animate-busy rounded-full border-2 border-current border-r-transparent"
  />
);
