/** Where a page is explained. `path` may have `*` for any part. */
export interface PageHelp {
  readonly path: string;
  readonly href: string;
}

const partsOf = (path: string): string[] => path.split("/").filter((part) => part !== "");

/** The explanation whose path is the longest beginning of this one; the root fits itself only. */
export function findPageHelp(help: readonly PageHelp[], path: string): PageHelp | undefined {
  const asked = partsOf(path);
  const fits = ({ path: pattern }: PageHelp): boolean => {
    const parts = partsOf(pattern);
    return parts.length === 0 ? asked.length === 0 : parts.every((part, at) => asked[at] !== undefined && (part === "*" || part === asked[at]));
  };
  return help.filter(fits).sort((a, b) => partsOf(b.path).length - partsOf(a.path).length)[0];
}
