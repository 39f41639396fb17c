import { IconAlertCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";

/** What every form control has in common. */
export interface FieldProps {
  /** Also the id, unless one is given, so that an ErrorSummary can link to it. */
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to solve it. */
  error?: ReactNode;
  /** Without it the label says "niet verplicht". */
  required?: boolean;
  /** Leaves out "niet verplicht" where a whole form is optional and says so once. */
  hideOptional?: boolean;
}

/** Attributes that tie a control to its label, hint and error. */
export interface FieldWiring {
  id: string;
  name: string;
  required?: true;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
}

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-fout`;

/** Ids of the hint and the error that are really there, for `aria-describedby`. */
export function describedBy(id: string, { hint, error }: Pick<FieldProps, "hint" | "error">): string | undefined {
  return [hint ? hintId(id) : "", error ? errorId(id) : ""].filter(Boolean).join(" ") || undefined;
}

export function wireField({ name, id = name, hint, error, required }: FieldProps): FieldWiring {
  const description = describedBy(id, { hint, error });
  return {
    id,
    name,
    ...(required ? { required } : {}),
    ...(error ? { "aria-invalid": true } : {}),
    ...(description ? { "aria-describedby": description } : {}),
  };
}

export const OptionalWord = () => <span className="font-normal text-ink-soft"> (niet verplicht)</span>;

export const FieldHint = ({ id, children }: { id: string; children?: ReactNode }) =>
  children ? (
    <div id={hintId(id)} className="text-table text-ink-soft">
      {children}
    </div>
  ) : null;

export const FieldError = ({ id, children }: { id: string; children?: ReactNode }) =>
  children ? (
    <div id={errorId(id)} className="flex gap-1.5 text-table font-semibold text-negative">
      <Icon of={IconAlertCircle} className="mt-0.5" />
      <span>
        <span className="sr-only">Fout: </span>
        {children}
      </span>
    </div>
  ) : null;

/** A red line at the side of whatever has an error, so that the eye finds it while scrolling. */
export const fieldFrame = (error: ReactNode, className?: string) =>
  cx("grid content-start justify-items-start gap-1.5", Boolean(error) && "border-l-4 border-negative pl-4", className);

interface FieldFrameProps extends FieldProps {
  className?: string;
  children: (wiring: FieldWiring) => ReactNode;
}

/** Label, hint, control, error, in that order. The control gets its wiring handed over. */
export function Field({ className, children, ...field }: FieldFrameProps) {
  const wiring = wireField(field);
  return (
    <div className={fieldFrame(field.error, className)}>
      <label htmlFor={wiring.id} className="font-semibold">
        {field.label}
        {!field.required && !field.hideOptional && <OptionalWord />}
      </label>
      <FieldHint id={wiring.id}>{field.hint}</FieldHint>
      {children(wiring)}
      <FieldError id={wiring.id}>{field.error}</FieldError>
    </div>
  );
}
