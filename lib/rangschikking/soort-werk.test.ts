import { describe, expect, it } from "vitest";
import { deriveSoortWerk } from "./soort-werk";
import { normaliseText } from "./tekst";

const derive = (title: string, description = "") => deriveSoortWerk(normaliseText(title), normaliseText(description));

describe("deriveSoortWerk", () => {
  it.each(["Stage logistiek", "Meewerkstage techniek", "Stagiair(e) marketing", "Magazijn (stage)", "Stageplaats zorg", "BOL stage kok"])("sees a stage in the title %s", (title) => expect(derive(title)).toEqual(["stage"]));
  it.each(["Stagebegeleider", "Begeleider stagiaires", "Magazijnmedewerker (geen stage)", "Medewerker stagebureau", "Stage begeleider", "Etage-medewerker"])("sees none in %s", (title) => expect(derive(title)).toEqual([]));
  it("wants clearer words in a description", () => {
    expect(derive("Helpende", "Ervaring uit een stage is mooi meegenomen.")).toEqual([]);
    expect(derive("Helpende", "Wij bieden een stageplaats voor twee dagen.")).toEqual(["stage"]);
  });
  it.each(["Beschut werk: inpakken", "Medewerker beschutte werkplek"])("sees beschut werk in %s", (title) => expect(derive(title)).toEqual(["beschut"]));
  it.each(["Werken in een beschutte tuin", "Geen beschut werk"])("sees none in %s", (title) => expect(derive(title)).toEqual([]));
});
