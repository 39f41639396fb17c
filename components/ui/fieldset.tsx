import type { ReactNode } from "react";
import { describedBy, FieldError, fieldFrame, FieldHint, OptionalWord, type FieldProps } from "./field";

interface FieldsetProps extends FieldProps {
  className?: string;
  /** For a group whose heading is already on the page. */
  hideLegend?: boolean;
  /** `radiogroup` for a choice of one, so that "required" and the error are heard with the group. */
  role?: "group" | "radiogroup";
  children: ReactNode;
}

/** A question with several controls: legend, hint, controls, error. The frame carries the id, so that an error can link to it. */
export function Fieldset({ name, id = name, label, hint, error, required, hideOptional, hideLegend, className, role = "group", children }: FieldsetProps) {
  const radio = role === "radiogroup";
  return (
    <fieldset
      id={id}
      role={role}
      tabIndex={-1}
      aria-describedby={describedBy(id, { hint, error })}
      {...(radio && required ? { "aria-required": true } : {})}
      {...(radio && error ? { "aria-invalid": true } : {})}
      className={fieldFrame(error, className)}
    >
      <legend className={hideLegend ? "sr-only" : "float-left mb-1.5 w-full font-semibold"}>
        {label}
        {!required && !hideOptional && <OptionalWord />}
      </legend>
      <FieldHint id={id}>{hint}</FieldHint>
      {children}
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  );
}
