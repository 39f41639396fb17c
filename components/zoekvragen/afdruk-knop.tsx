"use client";

import { IconPrinter } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** Prints this page, or keeps it as PDF. */
export const AfdrukKnop = () => <Button icon={<Icon of={IconPrinter} />} onClick={() => window.print()}>Afdrukken</Button>;
