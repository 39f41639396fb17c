import { z } from "zod";

/** A value of a record that isn't made of others: where it stands (`werkgever.contactpersoon[].emailadres[]`) and its schema. */
export interface Blad {
  readonly pad: string;
  readonly schema: z.core.$ZodType;
}

/** All leaves of a schema, in its order. A list adds `[]` to the path. */
export function bladenVan(schema: z.core.$ZodType, pad = ""): Blad[] {
  if (schema instanceof z.ZodOptional) return bladenVan(schema.unwrap(), pad);
  if (schema instanceof z.ZodArray) return bladenVan(schema.element, `${pad}[]`);
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([naam, veld]) => bladenVan(veld, pad === "" ? naam : `${pad}.${naam}`));
  return [{ pad, schema }];
}
