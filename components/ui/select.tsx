import { IconChevronDown } from "@tabler/icons-react";
import type { ComponentPropsWithRef } from "react";
import type { Choice } from "./choice";
import { controlStyle, type ControlWidth } from "./control-style";
import { Field, type FieldProps } from "./field";
import { Icon } from "./icon";
import { splitField } from "./split-field";

type SelectProps = FieldProps &
  Omit<ComponentPropsWithRef<"select">, keyof FieldProps> & {
    options: readonly Choice[];
    /** First, empty choice: "Maakt niet uit". */
    placeholder?: string;
    width?: ControlWidth;
  };

export function Select(props: SelectProps) {
  const { field, control } = splitField(props);
  const { options, placeholder, width = "medium", className, ...native } = control;
  return (
    <Field {...field}>
      {(wiring) => (
        <span className={controlWrap(width)}>
          <select {...native} {...wiring} className={controlStyle("full", `appearance-none pr-10 ${className ?? ""}`)}>
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map(({ value, label, disabled }) => (
              <option key={value} value={value} disabled={disabled}>
                {label}
              </option>
            ))}
          </select>
          <Icon of={IconChevronDown} className="pointer-events-none absolute right-3 top-1/2 -translate-y-1/2" />
        </span>
      )}
    </Field>
  );
}

const controlWrap = (width: ControlWidth) => `relative ${width === "short" ? "w-36" : width === "medium" ? "w-full max-w-80" : "w-full"}`;
