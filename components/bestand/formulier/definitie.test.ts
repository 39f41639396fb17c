import { describe, expect, it } from "vitest";
import { criteriaVacature, criteriaWerkzoekende } from "@/lib/kwaliteit/criteria";
import { plekVan } from "@/lib/standaard/invoer/invoer";
import { idVeld, type Soort } from "@/lib/standaard/soort";
import { velden } from "@/lib/standaard/velden";
import type { Blok, Formulierdefinitie } from "./definitie";
import { vacatureformulier } from "./definitie-vacature";
import { profielformulier } from "./definitie-werkzoekende";

const alle: readonly [Soort, Formulierdefinitie, readonly { sleutel: string }[]][] = [
  ["vacatures", vacatureformulier, criteriaVacature],
  ["werkzoekenden", profielformulier, criteriaWerkzoekende],
];

/** What a part of the form asks, as a path or a list. */
function paden(blok: Blok): string[] {
  switch (blok.soort) {
    case "veld":
      return [blok.veld.naam];
    case "samen":
      return [blok.id, ...blok.velden.map(({ naam }) => naam)];
    case "lijst":
      return [blok.lijst];
    case "vervoer":
      return ["vervoermiddel"];
    case "soortWerk":
      return ["contractvorm"];
    case "contract":
      return ["contract"];
    default:
      return [blok.pad];
  }
}

describe.each(alle)("the form of %s", (soort, { groepen, plekken }, criteria) => {
  const gevraagd = groepen.flatMap(({ blokken }) => blokken).flatMap(paden);

  it("asks every attribute of the standard but the id, each once: what was copied is never lost", () => {
    const nodig = new Set(velden[soort].filter(({ pad }) => pad !== idVeld[soort]).map((veld) => (plekVan(veld) === "regels" ? (veld.lijst ?? "") : veld.pad)));
    expect([...nodig].filter((pad) => !gevraagd.includes(pad))).toEqual([]);
    expect(gevraagd.filter((pad, index) => gevraagd.indexOf(pad) !== index)).toEqual([]);
  });

  it("knows where each criterion of the score is filled in", () => {
    for (const { sleutel } of criteria) expect(gevraagd, sleutel).toContain(plekken[sleutel]);
  });
});
