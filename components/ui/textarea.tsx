import type { ComponentPropsWithRef } from "react";
import { controlStyle } from "./control-style";
import { Field, type FieldProps } from "./field";
import { splitField } from "./split-field";

type TextareaProps = FieldProps & Omit<ComponentPropsWithRef<"textarea">, keyof FieldProps>;

export function Textarea(props: TextareaProps) {
  const { field, control } = splitField(props);
  const { className, rows = 4, ...native } = control;
  return <Field {...field}>{(wiring) => <textarea {...native} {...wiring} rows={rows} className={controlStyle("full", className)} />}</Field>;
}
