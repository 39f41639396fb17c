import "server-only";
import type { z } from "zod";
import { err, ok, type Result } from "@/lib/result";
import { currentSessie } from "./huidige-sessie";
import { bevatOnbewaarbaar } from "./onbewaarbaar";
import type { Recht, Weigering } from "./rechten";
import type { Sessie } from "./sessie";
import { recordWeigering } from "./weigering-vastleggen";

/** Slows down who asks too much; refuses with the seconds to wait. */
export type Limiet = (sessie: Sessie) => Promise<Result<void, { readonly wachtSeconden: number }>>;

/** Why an action did nothing. `uitkomst` is what the use case itself expected to be able to fail with. */
export type HandelingFout<E> =
  | { readonly soort: "geen-sessie" }
  | { readonly soort: "te-vaak"; readonly wachtSeconden: number }
  /** One message per field; `pad` as in the schema, such as `gebied.postcode`. */
  | { readonly soort: "invoer"; readonly velden: readonly { readonly pad: string; readonly melding: string }[] }
  | { readonly soort: "geen-recht"; readonly weigering: Weigering }
  | { readonly soort: "uitkomst"; readonly fout: E };

interface Handelingsregels<S extends z.ZodType, T, E> {
  readonly schema: S;
  readonly recht: Recht;
  /** Default: none. */
  readonly limiet?: Limiet;
  readonly run: (sessie: Sessie, input: z.output<S>) => Promise<Result<T, E>>;
}

const TEKEN = "In een tekst staat een teken dat niet bewaard kan worden. Typ de tekst opnieuw.";

/**
 * Makes the body of a server action: session, limit, right, input, and only then the work. Identity and organisation come from
 * the session, never from the input. Wrap it in an `async function` in `app/…/actions.ts`; Next checks the Origin of the call.
 * The use case still checks the organisation itself: this is the first door, not the only one.
 */
export function handeling<S extends z.ZodType, T, E>({ schema, recht, limiet, run }: Handelingsregels<S, T, E>) {
  return async (input: unknown): Promise<Result<T, HandelingFout<E>>> => {
    const sessie = await currentSessie();
    if (!sessie) return err({ soort: "geen-sessie" });
    const vrij = limiet ? await limiet(sessie) : ok(undefined);
    if (!vrij.ok) return err({ soort: "te-vaak", ...vrij.error });
    const toegestaan = recht(sessie);
    if (!toegestaan.ok) {
      await recordWeigering(sessie, toegestaan.error);
      return err({ soort: "geen-recht", weigering: toegestaan.error });
    }
    const parsed = schema.safeParse(input instanceof FormData ? fromFormData(input) : input);
    if (!parsed.success) return err({ soort: "invoer", velden: parsed.error.issues.map(({ path, message }) => ({ pad: path.join("."), melding: message })) });
    if (bevatOnbewaarbaar(parsed.data)) return err({ soort: "invoer", velden: [{ pad: "", melding: TEKEN }] });
    const uitkomst = await run(sessie, parsed.data);
    return uitkomst.ok ? uitkomst : err({ soort: "uitkomst", fout: uitkomst.error });
  };
}

/** A form as an object; a name that occurs more than once becomes a list. What React adds (`$ACTION_…`) stays out. */
export function fromFormData(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return Object.fromEntries(names.map((name) => [name, single(form.getAll(name))]));
}

const single = (values: FormDataEntryValue[]): FormDataEntryValue | FormDataEntryValue[] => {
  const [first, ...rest] = values;
  return first !== undefined && rest.length === 0 ? first : values;
};
