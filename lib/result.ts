/** Something that can be expected to fail: a value on success, a named error otherwise. Bugs are exceptions instead. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** The success side of a {@link Result}. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** The failure side of a {@link Result}. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
