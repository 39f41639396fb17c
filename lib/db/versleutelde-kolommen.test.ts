import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { BYTES_ZONDER_INHOUD, VERSLEUTELDE_KOLOMMEN } from "./versleutelde-kolommen";

/** `table.column` of every column of bytes in the schema. */
function bytesInSchema(): string[] {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  return [...schema.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)].flatMap(([, body = ""]) => {
    const tabel = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? "";
    return [...body.matchAll(/^ {2}(\w+) +Bytes\??(?:.*@map\("(\w+)"\))?/gm)].map(([, veld, naam]) => `${tabel}.${naam ?? veld}`);
  });
}

it("every column of bytes in the schema is named as encrypted, or as holding no content", () => {
  const versleuteld = VERSLEUTELDE_KOLOMMEN.filter(({ tabel }) => tabel !== "levering_voorraad").map(({ tabel, kolom }) => `${tabel}.${kolom}`);
  expect([...versleuteld, ...BYTES_ZONDER_INHOUD].toSorted()).toEqual(bytesInSchema().toSorted());
});
