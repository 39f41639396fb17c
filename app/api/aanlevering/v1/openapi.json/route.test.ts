import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { fullValues } from "@/lib/standaard/testing/full-values";
import { vacatureSchema } from "@/lib/standaard/vacature";
import { GET } from "./route";

const document = await GET().json();

/** A schema of the document that can be used alone. */
function compile(naam: string) {
  const ajv = addFormats(new Ajv2020({ strict: false }));
  ajv.addSchema({ $id: "doc", components: document.components });
  return ajv.compile({ $ref: `doc#/components/schemas/${naam}` });
}

describe("OpenAPI of the delivery", () => {
  it("describes every path and method, for anyone", () => {
    const methods = Object.entries<object>(document.paths).map(([path, operations]) => [path, Object.keys(operations).filter((key) => key !== "parameters")]);
    expect(Object.fromEntries(methods)).toEqual({ "/vacatures": ["put", "post", "delete"], "/vacatures/{id}": ["delete"], "/werkzoekenden": ["put", "post", "delete"], "/werkzoekenden/{id}": ["delete"] });
    expect(document).toMatchObject({ openapi: "3.1.0", servers: [{ url: "/api/aanlevering/v1" }], security: [{ sleutel: [] }] });
  });

  it("refers to nothing that it lacks", () => {
    const refs = [...JSON.stringify(document).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)];
    expect(refs.length).toBeGreaterThan(50);
    for (const [, soort = "", naam = ""] of refs) expect(document.components[soort]?.[naam], naam).toBeDefined();
  });

  it("has nothing that only OpenAPI 3.0 knows", () => expect(JSON.stringify(document)).not.toMatch(/"(nullable|exclusiveM\w+":(true|false)|example)"/));

  it("takes a record of the standard and refuses one with another field", () => {
    const validate = compile("Vacature");
    for (const vacature of fullValues(vacatureSchema)) expect(validate(vacature)).toBe(true);
    expect(validate({ idVacature: "a", bestaatNiet: 1 })).toBe(false);
  });
});
