"use client";

import { useId } from "react";
import type { Choice } from "./choice";

interface StepSliderProps<T extends string> {
  label: string;
  /** From least to most, each with its word. */
  options: readonly (Choice & { readonly value: T })[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice on a scale of a few words. A native slider: arrows, Home and End change it, and the word is what is heard. */
export function StepSlider<T extends string>({ label, options, value, onChange }: StepSliderProps<T>) {
  const id = useId();
  const index = options.findIndex((option) => option.value === value);
  const word = options[index]?.label ?? "";
  return (
    <div className="grid gap-0.5 py-1">
      <span className="flex justify-between gap-3 text-table">
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} aria-hidden className="text-small text-ink-soft">{word}</output>
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={options.length - 1}
        step={1}
        value={index}
        aria-valuetext={word}
        onChange={(event) => {
          const next = options[event.currentTarget.valueAsNumber];
          if (next) onChange(next.value);
        }}
        className="h-8 w-full accent-(--basis-form-control-accent-color)"
      />
    </div>
  );
}
