import type { ComponentPropsWithRef, ReactNode } from "react";
import { controlStyle } from "./control-style";
import { Field, type FieldProps } from "./field";
import { splitField } from "./split-field";

type NumberInputProps = FieldProps &
  Omit<ComponentPropsWithRef<"input">, keyof FieldProps | "type"> & {
    /** Behind the box: "uur per week", "km". */
    unit?: ReactNode;
  };

/** A text box for whole numbers: no arrows that change a value while scrolling, digits on a phone. Parse and check on the server. */
export function NumberInput(props: NumberInputProps) {
  const { field, control } = splitField(props);
  const { unit, className, maxLength = 4, ...native } = control;
  return (
    <Field {...field}>
      {(wiring) => (
        <span className="flex items-center gap-2">
          <input {...native} {...wiring} type="text" inputMode="numeric" autoComplete="off" maxLength={maxLength} className={controlStyle("short", className)} />
          {unit}
        </span>
      )}
    </Field>
  );
}
