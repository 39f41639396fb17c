"use client";

import { IconChevronDown } from "@tabler/icons-react";
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";

export interface Gebruiker {
  /** For whom is being worked: "Gemeente Veldhoven". */
  organisatie: string;
  naam: string;
  /** "klantmanager" */
  rol: string;
}

interface GebruikersmenuProps {
  gebruiker: Gebruiker;
  /** Log out, change organisation: a form with a button, or a link, each. */
  children: ReactNode;
}

/** For whom I work and who I am, always in sight; the rest unfolds. A native disclosure that closes when one leaves it. */
export function Gebruikersmenu({ gebruiker, children }: GebruikersmenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");

  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => target instanceof Node && !menu.current?.contains(target) && close();
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    close();
    menu.current?.querySelector("summary")?.focus();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
  };

  return (
    <details ref={menu} onKeyDown={onKeyDown} onBlur={onBlur} className="group/menu relative ml-auto">
      <summary className="focus-inset flex min-h-12 list-none items-center gap-2 rounded-md px-2 text-right text-small leading-tight text-on-brand-soft hover:bg-brand-hover [&::-webkit-details-marker]:hidden">
        <span>
          <strong className="block text-[0.9375rem] text-on-brand">{gebruiker.organisatie}</strong>
          {gebruiker.naam} · {gebruiker.rol}
        </span>
        <Icon of={IconChevronDown} className="transition-transform duration-150 group-open/menu:rotate-180" />
      </summary>
      <div className="absolute right-0 z-40 mt-1 grid min-w-56 gap-1 rounded-md border border-line bg-surface p-2 text-ink shadow-float">{children}</div>
    </details>
  );
}
