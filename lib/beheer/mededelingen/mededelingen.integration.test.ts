import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import type { Sessie } from "@/lib/toegang/sessie";
import { sessieVan } from "../proef";
import { listMededelingen, mededelingSchema, readMededelingen, removeMededeling, saveMededeling } from "./mededelingen";

let beheerder: Sessie;
beforeAll(async () => { beheerder = await sessieVan(["functioneel_beheerder"]); });
afterEach(() => db().mededeling.deleteMany());
afterAll(closeDb);

const mededeling = { ernst: "onderhoud", titel: "Zondag dicht", tekst: "Bewaar je werk.", van: "2026-03-01", totEnMet: "2026-03-02" } as const;
const titelsOp = async (moment: string): Promise<string[]> => {
  const restore = setKlok(() => new Date(moment));
  const titels = (await readMededelingen()).map(({ titel }) => titel);
  restore();
  return titels;
};

describe("notices", () => {
  it("are seen within their days, in Dutch time, the most serious first", async () => {
    await saveMededeling(beheerder, mededeling);
    await saveMededeling(beheerder, { ...mededeling, ernst: "storing", titel: "UV traag" });
    expect(await titelsOp("2026-02-28T22:59:00Z")).toEqual([]);
    expect(await titelsOp("2026-02-28T23:01:00Z")).toEqual(["UV traag", "Zondag dicht"]);
    expect(await titelsOp("2026-03-02T22:59:00Z")).toHaveLength(2);
    expect(await titelsOp("2026-03-02T23:01:00Z")).toEqual([]);
  });

  it("are changed and taken away, and accounted for", async () => {
    await saveMededeling(beheerder, mededeling);
    const lijst = await listMededelingen(beheerder);
    const id = lijst.ok ? (lijst.value[0]?.id ?? 0) : 0;
    expect(await saveMededeling(beheerder, { ...mededeling, id, titel: "Maandag dicht" })).toMatchObject({ ok: true });
    expect(await listMededelingen(beheerder)).toMatchObject({ value: [{ id, titel: "Maandag dicht", van: "2026-03-01" }] });
    expect(await removeMededeling(beheerder, { id })).toMatchObject({ ok: true });
    expect(await removeMededeling(beheerder, { id })).toEqual({ ok: false, error: { soort: "niet-gevonden" } });
    expect(await db().verwerking.count({ where: { organisatieId: beheerder.namens.id, handeling: "mededeling gewijzigd" } })).toBeGreaterThanOrEqual(3);
  });

  it.each([[{ titel: " " }, "titel"], [{ totEnMet: "2026-02-01" }, "totEnMet"], [{ van: "morgen" }, "van"], [{ tekst: "Bel 999990019" }, "tekst"]])("refuse %j", (rest, veld) => {
    expect(mededelingSchema.safeParse({ ...mededeling, ...rest }).error?.issues[0]?.path).toEqual([veld]);
  });

  it("are posted by the functioneel beheerder only", async () => {
    const ander = await sessieVan(["organisatiebeheerder", "bemiddelaar"]);
    for (const act of [listMededelingen(ander), saveMededeling(ander, mededeling), removeMededeling(ander, { id: 1 })]) expect(await act).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
  });
});
