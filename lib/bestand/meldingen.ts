import type { z } from "zod";
import { formatPath } from "@/lib/standaard/fouten";
import { valueAt } from "@/lib/standaard/prune";

/** One thing wrong with a record: where, which kind (for a machine), and in words what to do about it. Never holds a value. */
export interface RecordFout {
  readonly pad: string;
  readonly code: string;
  readonly melding: string;
}

const SOORTEN_WAARDE: Record<string, string> = {
  string: "een tekst", int: "een geheel getal", number: "een getal", array: "een lijst", object: "een object", boolean: "true of false",
};

const VOORBEELDEN: Record<string, string> = {
  postcode: "Schrijf een postcode als 1234AB.",
  bemiddelingspostcode: "Schrijf een postcode als 1234AB.",
  idVacature: "Gebruik in een id alleen letters, cijfers, punt, streepje en liggend streepje.",
  idWerkzoekende: "Gebruik in een id alleen letters, cijfers, punt, streepje en liggend streepje.",
  codeTaal: "Schrijf een taal als drie kleine letters, zoals nld.",
};

/** The words for one issue of a record that breaks the standard. */
export function toRecordFout(issue: z.core.$ZodIssue, record: unknown): RecordFout {
  const pad = formatPath(issue.path);
  const absent = issue.code === "invalid_type" && valueAt(record, issue.path) === undefined;
  return { pad, code: absent ? "ontbreekt" : issue.code, melding: absent ? `Het verplichte veld ${pad} ontbreekt. Vul het in.` : explain(issue, pad || "het record") };
}

function explain(issue: z.core.$ZodIssue, waar: string): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `In ${waar} staat een veld dat de standaard niet kent: ${issue.keys.join(", ").slice(0, 200)}. Haal het weg of verbeter de naam.`;
    case "invalid_type":
      return `De waarde van ${waar} is van het verkeerde soort. Verwacht wordt ${SOORTEN_WAARDE[issue.expected] ?? issue.expected}.`;
    case "invalid_value":
      return `De waarde van ${waar} staat niet in de waardelijst. Kies uit: ${issue.values.map(String).join(", ")}.`;
    case "too_big":
      return issue.origin === "string" ? `De tekst in ${waar} is te lang. Er passen ${issue.maximum} tekens in.` : `De waarde van ${waar} is te groot. Het hoogste is ${issue.maximum}.`;
    case "too_small":
      return issue.origin === "string" ? `Het veld ${waar} is leeg. Vul het in.` : `De waarde van ${waar} is te klein. Het laagste is ${issue.minimum}.`;
    case "invalid_format":
      return `De waarde van ${waar} heeft niet de juiste vorm. ${example(issue)}`;
    default:
      return `De waarde van ${waar} klopt niet met de standaard. Verbeter haar.`;
  }
}

function example(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === "date") return "Schrijf een datum die bestaat, als 2026-11-21.";
  return VOORBEELDEN[String(issue.path.at(-1))] ?? "Kijk in de standaard hoe dit veld geschreven wordt.";
}
