import type { FieldProps } from "./field";

/** Separates what the frame of a field needs from what goes to the control itself. */
export function splitField<P extends FieldProps>(props: P) {
  const { name, id, label, hint, error, required, hideOptional, ...control } = props;
  return { field: { name, id, label, hint, error, required, hideOptional }, control };
}
