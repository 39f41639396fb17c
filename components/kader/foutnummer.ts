/**
 * The number under which the server's log has what went wrong: the id of the request (`spoor`), else the digest that Next gives an error of that kind
 * at that place. Absent when it went wrong in the browser: then the log has nothing.
 */
export function foutnummer(error: unknown, spoor: string | undefined): string | undefined {
  const digest = error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : undefined;
  return digest === undefined ? undefined : (spoor ?? digest);
}
