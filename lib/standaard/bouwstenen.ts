import { z } from "zod";
import type { Waardelijst } from "./waardelijsten";

/**
 * The elementary types of the Gegevensstandaard. Names are those of the contract; the published OpenAPI refers to a named
 * schema instead of repeating it. Own registries, not zod's global one: nothing else of the portal ends up in the contract.
 */
export const contractnamen = z.registry<{ id: string }>();
export const codelijsten = z.registry<{ lijst: Waardelijst }>();

/** Gives a schema its name in the contract. */
export function named<S extends z.ZodType>(id: string, schema: S): S {
  contractnamen.add(schema, { id });
  return schema;
}

/** Text of at most `max` characters. Counts code points, as JSON Schema does; `String.length` would count an emoji twice. */
export const tekst = (max: number) =>
  z
    .string()
    .check((ctx) => {
      if (ctx.value.length <= max || Array.from(ctx.value).length <= max) return;
      ctx.issues.push({ code: "too_big", origin: "string", maximum: max, inclusive: true, input: ctx.value });
    })
    .meta({ maxLength: max });

/** A whole number from 0 (or `min`) up to and including `max`. */
export const geheel = (max: number, min = 0) => z.int().min(min).max(max);

/** A code of a closed list, in the list's own JSON type. */
export function code<Code extends string | number>(lijst: Waardelijst<Code>) {
  const schema = z.literal(lijst.waarden.map((waarde) => waarde.code));
  codelijsten.add(schema, { lijst });
  return schema;
}

/** A code of an open list: any value of `schema` is allowed, the list only gives words to those it knows. */
export function codeUit<S extends z.ZodType>(lijst: Waardelijst, schema: S): S {
  codelijsten.add(schema, { lijst });
  return schema;
}

/** A calendar day, `2026-11-21`. Days that don't exist are refused. */
export const datum = named("Date", z.iso.date());
export const postcode = named("Postcode", z.string().regex(/^[0-9]{4}[a-zA-Z]{2}$/));
export const uri = named("URI", tekst(200));
/** The URI of an occupation; between own parties `beroepscode.ts` says which. */
export const codeBeroepsnaam = named("CodeBeroepsnaam", tekst(200));
export const url = named("URL", tekst(1000));
export const emailadres = named("Emailadres", tekst(320));
export const telefoonnummer = named("Telefoonnummer", tekst(14));

/** A bron's own id of a record: safe in a URL. The contract allows it to be empty; `aanlevering.ts` does not. */
export const safeId = named("SafeIDString", z.string().regex(/^[a-zA-Z0-9_.-]{0,200}$/));
/** The pseudonym under which the UV passes on a record. */
export const vumId = z.string().regex(/^[a-zA-Z0-9_.-]{0,500}$/);
