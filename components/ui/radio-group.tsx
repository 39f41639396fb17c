"use client";

import type { Choice } from "./choice";
import type { FieldProps } from "./field";
import { Fieldset } from "./fieldset";

export interface OneOfProps extends FieldProps {
  options: readonly Choice[];
  defaultValue?: string;
  /** With `onChange` the group is controlled. */
  value?: string;
  onChange?: (value: string) => void;
  hideLegend?: boolean;
}

/** One of several, all in sight. */
export function RadioGroup({ options, defaultValue, value, onChange, ...field }: OneOfProps) {
  return (
    <Fieldset {...field} role="radiogroup">
      {options.map((option) => (
        <label key={option.value} className="flex min-h-8 w-full items-start gap-2.5 py-1">
          <input
            type="radio"
            name={field.name}
            value={option.value}
            disabled={option.disabled}
            required={field.required}
            className="mt-[0.2em] size-5 shrink-0"
            {...(value === undefined ? { defaultChecked: option.value === defaultValue } : { checked: option.value === value })}
            onChange={() => onChange?.(option.value)}
          />
          <span className="grid">
            {option.label}
            {option.hint && <span className="text-small text-ink-soft">{option.hint}</span>}
          </span>
        </label>
      ))}
    </Fieldset>
  );
}
