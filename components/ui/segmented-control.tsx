"use client";

import { Fieldset } from "./fieldset";
import type { OneOfProps } from "./radio-group";

/** A choice of two or three short words side by side, such as moet or graag. Radio buttons underneath: arrows change the choice. */
export function SegmentedControl({ options, defaultValue, value, onChange, ...field }: OneOfProps) {
  return (
    <Fieldset {...field} role="radiogroup" hideOptional>
      <span className="inline-flex rounded-md border-[1.5px] border-edge bg-surface p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className="focus-halo relative flex min-h-9 min-w-14 items-center justify-center rounded-sm border-[1.5px] border-transparent px-3 text-table text-ink-soft hover:text-ink has-checked:border-action has-checked:bg-action-soft has-checked:font-semibold has-checked:text-action-strong"
          >
            <input
              type="radio"
              name={field.name}
              value={option.value}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
              {...(value === undefined ? { defaultChecked: option.value === defaultValue } : { checked: option.value === value })}
              onChange={() => onChange?.(option.value)}
            />
            {option.label}
          </label>
        ))}
      </span>
    </Fieldset>
  );
}
