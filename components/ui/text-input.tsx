import type { ComponentPropsWithRef } from "react";
import { controlStyle, type ControlWidth } from "./control-style";
import { Field, type FieldProps } from "./field";
import { splitField } from "./split-field";

type TextInputProps = FieldProps & Omit<ComponentPropsWithRef<"input">, keyof FieldProps> & { width?: ControlWidth };

export function TextInput(props: TextInputProps) {
  const { field, control } = splitField(props);
  const { width = "full", className, type = "text", ...native } = control;
  return <Field {...field}>{(wiring) => <input {...native} {...wiring} type={type} className={controlStyle(width, className)} />}</Field>;
}
