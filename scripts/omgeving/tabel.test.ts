import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readInstellingen, replaceOmgeving, tabelVan } from "./tabel";

it("docs/beheer.md has the settings as lib/env.ts has them (npm run docs:omgeving)", () => {
  const document = readFileSync("docs/beheer.md", "utf8");
  expect(document).toBe(replaceOmgeving(document));
});

it("every setting is explained", () => {
  const zonder = readInstellingen().filter(({ uitleg }) => uitleg === "").map(({ naam }) => naam);
  expect(zonder).toEqual([]);
});

it("tells what counts when a setting is absent", () => {
  const bron = 'const s = z.object({\n/** Een | twee. */\nA_B: z.string().min(1), CC: optional, DD: z.coerce.number().default(3), EE: z.preprocess(x, z.url().optional()) });';
  expect(tabelVan(readInstellingen(bron)).split("\n").slice(2)).toEqual(["| `A_B` | **required** | Een \\| twee. |", "| `CC` | – |  |", "| `DD` | `3` |  |", "| `EE` | – |  |"]);
});
