import type { Route } from "next";
import Link from "next/link";
import type { Uitval } from "@/lib/rangschikking/uitval";
import { wijzigParameters } from "@/lib/rangschikking/vraag-wijzigen";
import type { Zoekvraag } from "@/lib/rangschikking/zoekvraag";
import type { Stand } from "./stand";
import { verruimingen } from "./uitval-tekst";

interface VerruimlijstProps {
  stand: Stand;
  vraag: Zoekvraag;
  uitval: readonly Uitval[];
}

/** Wider questions as links to the form, filled in; nothing is asked by itself. */
export const Verruimlijst = ({ stand, vraag, uitval }: VerruimlijstProps) => (
  <ul className="list-disc pl-5">
    {verruimingen(vraag, uitval).map(({ criterium, actie, kost }) => (
      <li key={criterium}>
        <Link href={`/${stand.richting}?${wijzigParameters(stand.id, { verruim: criterium })}` as Route} prefetch={false}>{actie}</Link>
        {kost && `. ${kost}`}
      </li>
    ))}
  </ul>
);
