import { parseArgs } from "node:util";
import { z } from "zod";

const schaalSchema = z.enum(["klein", "landelijk"], { error: "--schaal is klein of landelijk" });
export type Schaal = z.infer<typeof schaalSchema>;

/** Options of `npm run demo`. Throws, in words, on anything else. */
export function parseDemoOptions(args: string[]): { schaal: Schaal; dev: boolean } {
  const { values } = parseArgs({ args, options: { schaal: { type: "string", default: "klein" }, dev: { type: "boolean", default: false } } });
  return { schaal: schaalSchema.parse(values.schaal), dev: values.dev };
}
