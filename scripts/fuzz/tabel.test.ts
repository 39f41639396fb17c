import { expect, test } from "vitest";
import { toTabel } from "./tabel";

test("targets are added up by what they are; one of no group stands by itself", () => {
  const uitslag = (doel: string, aantal: number, traagsteMs: number) => ({ doel, aantal, traagsteMs, groeiMB: traagsteMs / 10 });
  const tabel = toTabel([uitslag("action beheer/gebruikers: wijzigen", 1200, 7), uitslag("action beheer/logboek: zoeken", 40, 90), uitslag("GET /api/zoekvragen/[id]/details", 900, 3), uitslag("GET /zoekvragen/[id]/uitvoer/csv", 900, 4), uitslag("file: CSV", 9000, 5)]);
  expect(tabel.split("\n").slice(2)).toEqual(["| actions (beheer) | 2 | 1,240 | 90 | 9 |", "| file: CSV | 1 | 9,000 | 5 | 0.5 |", "| routes: zoekvragen | 2 | 1,800 | 4 | 0.4 |", "| **together** | 5 | **12,040** | | |"]);
});
