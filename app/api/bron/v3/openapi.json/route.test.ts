import { expect, it } from "vitest";
import { GET } from "./route";

it("publishes both soorten, cacheable, for anyone", async () => {
  const response = GET();
  expect(response.headers.get("Cache-Control")).toBe("public, max-age=3600");
  expect(await response.json()).toMatchObject({
    openapi: "3.0.3",
    servers: [{ url: "/api/bron/v3" }],
    paths: { "/vacatures/matches": {}, "/vacatures/{idVacature}": {}, "/werkzoekendeProfielen/matches": {}, "/werkzoekendeProfielen/{idWerkzoekende}": {} },
  });
});
