/** The number under which the server logged what went wrong; absent when it went wrong in the browser. */
export const foutnummer = (error: unknown): string | undefined =>
  error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : undefined;
