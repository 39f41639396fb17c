import { describe, expect, it } from "vitest";
import { createVeldgenoten, parseWerkvelden } from "./werkvelden";

const TEXT = `# comment
== magazijn
1 Magazijnmedewerker
2 Orderpicker
3 Heftruckchauffeur
== haven
3 Heftruckchauffeur
4 Havenwerker
1 Magazijnmedewerker
`;

describe("fields of work", () => {
  it("are read from the file, and refused when a line isn't understood", () => {
    expect(parseWerkvelden(TEXT)).toEqual([{ naam: "magazijn", codes: ["1", "2", "3"] }, { naam: "haven", codes: ["3", "4", "1"] }]);
    expect(() => parseWerkvelden("1 Magazijnmedewerker")).toThrow();
    expect(() => parseWerkvelden("== magazijn\nMagazijnmedewerker")).toThrow();
  });

  it("bring neighbours nearest, nearer still who shares two", () => {
    const genoten = createVeldgenoten(parseWerkvelden(TEXT));
    const nabij = (code: string, other: string) => genoten(code).find((one) => one.code === other)?.nabij ?? 0;
    expect(nabij("2", "1")).toBeGreaterThan(nabij("1", "4") - 0.001);
    expect(nabij("1", "3")).toBeGreaterThan(nabij("1", "2"));
    expect(genoten("9")).toEqual([]);
    expect(genoten("4").map(({ veld }) => veld)).toEqual(["haven", "haven"]);
  });
});
