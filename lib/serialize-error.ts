/** What the log may hold of an error. */
export interface LogbareFout {
  readonly name: string;
  readonly code?: string;
  /** Under this number the user sees the error (Next). */
  readonly digest?: string;
  /** Where it was thrown: the frames alone. */
  readonly stack: readonly string[];
  readonly cause?: LogbareFout;
}

/** A name or code, not a sentence. */
const WORD = /^[\w.:;@-]{1,80}$/;
const FRAME = /^ {4}at .*(?::\d+:\d+\)?|\(<anonymous>\)|\(native\))$/;
const MAX_CAUSES = 5;

/**
 * An error without its message: that of a database or of a parser may quote what it was given, a kenmerk or a whole record.
 * Frames are kept by their shape, after the message was cut out of the stack. Never throws.
 */
export function serializeError(error: unknown, causes = MAX_CAUSES): LogbareFout {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const cause = error.cause === undefined || causes === 0 ? undefined : serializeError(error.cause, causes - 1);
  return { name: wordOf(error, "name") ?? "Error", code: wordOf(error, "code"), digest: wordOf(error, "digest"), stack: framesOf(error), cause };
}

function wordOf(error: Error, key: "name" | "code" | "digest"): string | undefined {
  const value: unknown = Reflect.get(error, key);
  return (typeof value === "string" || typeof value === "number") && WORD.test(String(value)) ? String(value) : undefined;
}

function framesOf({ stack, message }: Error): string[] {
  if (typeof stack !== "string") return [];
  return stack.replace(message, () => "").split("\n").filter((line) => FRAME.test(line)).map((line) => line.trim());
}
