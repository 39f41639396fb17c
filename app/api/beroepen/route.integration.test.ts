import { afterAll, describe, expect, it } from "vitest";
import { closeDb } from "@/lib/db/client";
import { GET } from "./route";

afterAll(closeDb);

describe("GET /api/beroepen", () => {
  const get = (query: string) => GET(new Request(`http://localhost/api/beroepen${query}`));

  it("answers with codes, names and referentieberoepen, cacheable", async () => {
    const response = await get("?q=kelner&limit=1");
    expect(response.headers.get("cache-control")).toContain("public");
    expect(await response.json()).toMatchObject([{ referentieberoep: { code: "6769", naam: "Medewerker bediening horeca" } }]);
  });

  it.each([["", "q ontbreekt"], [`?q=${"k".repeat(201)}`, "te lang"], ["?q=kok&limit=0", "minstens 1"], ["?q=kok&limit=51", "hoogstens 50"], ["?q=kok&limit=veel", "getal"]])("refuses %s in words", async (query, words) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ fout: expect.stringContaining(words) });
  });
});
