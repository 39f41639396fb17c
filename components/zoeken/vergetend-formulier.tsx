"use client";

import type { ComponentProps } from "react";
import { forgetConcepten } from "./concept-vergeten";

interface VergetendFormulierProps extends Omit<ComponentProps<"form">, "onSubmit"> {
  /** False sends without forgetting. */
  vergeet?: boolean;
}

/** A form whose sending ends the work in this tab (logging out, another organisation): what was filled in to search is forgotten. */
export const VergetendFormulier = ({ vergeet = true, ...form }: VergetendFormulierProps) => <form {...form} onSubmit={() => vergeet && forgetConcepten()} />;
