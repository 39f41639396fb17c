/** First thing the Tab key finds: past the menu, to what the page is about. */
export const SkipLink = () => (
  <a
    href="#inhoud"
    className="fixed top-2 left-2 z-50 -translate-y-24 rounded-md bg-(--nl-skip-link-background-color) px-4 py-3 font-semibold text-(--nl-skip-link-color) focus:translate-y-0 print:hidden"
  >
    Naar de inhoud
  </a>
);
