"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button";

/** Submits the form around it and is busy for as long as its action runs, so that one press sends once. */
export function SubmitButton({ kind = "primary", busy, ...rest }: Omit<ButtonProps, "type">) {
  const { pending } = useFormStatus();
  return <Button {...rest} kind={kind} type="submit" busy={busy ?? pending} />;
}
