"use client";

import { Checkbox } from "./checkbox";
import type { Choice } from "./choice";
import { cx } from "./cx";
import type { FieldProps } from "./field";
import { Fieldset } from "./fieldset";

interface CheckboxGroupProps extends FieldProps {
  options: readonly Choice[];
  defaultValue?: readonly string[];
  /** With `onChange` the group is controlled. */
  value?: readonly string[];
  onChange?: (value: string[]) => void;
  hideLegend?: boolean;
  /** Short options side by side where there is room. */
  twoColumns?: boolean;
}

/** Any number of choices; each checked one is sent under the same name. */
export function CheckboxGroup({ options, defaultValue = [], value, onChange, twoColumns, ...field }: CheckboxGroupProps) {
  const toggle = (option: string, checked: boolean) =>
    onChange?.(checked ? [...(value ?? []), option] : (value ?? []).filter((other) => other !== option));

  return (
    <Fieldset {...field}>
      <div className={cx("grid w-full", twoColumns && "gap-x-6 sm:grid-cols-2")}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            name={field.name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={option.disabled}
            {...(value ? { checked: value.includes(option.value) } : { defaultChecked: defaultValue.includes(option.value) })}
            {...(onChange ? { onChange: (event) => toggle(option.value, event.target.checked) } : {})}
          />
        ))}
      </div>
    </Fieldset>
  );
}
