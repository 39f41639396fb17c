/** Where a login ends when nothing was asked for, or nothing that may be followed. */
export const STARTPAD = "/";

// A base that no address of the portal can have: what still resolves to it was a path of our own.
const EIGEN = "http://portaal.invalid";
const GEEN_DOEL = /^\/(api|inloggen|kies-organisatie|_next)(\/|$)/;

/**
 * The path (with its query) a user wanted before logging in, or the start page when it is none of ours: an absolute address,
 * `//host`, backslashes and control characters would make the login page an open redirect.
 */
export function toVeiligPad(wanted: unknown): string {
  if (typeof wanted !== "string" || wanted.length > 1000 || !/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return STARTPAD;
  const url = URL.canParse(wanted, EIGEN) ? new URL(wanted, EIGEN) : undefined;
  // After resolving `..`, not before: `/x/..//host` must not slip through either.
  if (url?.origin !== EIGEN || url.pathname.startsWith("//") || GEEN_DOEL.test(url.pathname)) return STARTPAD;
  return `${url.pathname}${url.search}`;
}

/** Adds the wanted path to the address of a page on the way to it; the start page needs no mention. */
export function withDoel(pad: string, wanted: unknown): string {
  const doel = toVeiligPad(wanted);
  return doel === STARTPAD ? pad : `${pad}?naar=${encodeURIComponent(doel)}`;
}
