import { afterAll, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import { recordVerwerking } from "./verwerking";

const organisatieId = 990_001;

afterAll(closeDb);

describe("recordVerwerking", () => {
  it("appends a line with the moment of the one clock", async () => {
    const restore = setKlok(() => new Date("2026-03-01T09:00:00Z"));
    await recordVerwerking(db(), { organisatieId, accountId: 7, handeling: "detail opgehaald", doelbinding: "arbeidsbemiddeling", kenmerk: "K-1", gegevens: { vumIDs: ["a", "b"], aantal: 2 } });
    restore();
    const [line] = await db().verwerking.findMany({ where: { organisatieId } });
    expect(line).toMatchObject({ accountId: 7, handeling: "detail opgehaald", kenmerk: "K-1", tijdstip: new Date("2026-03-01T09:00:00Z"), gegevens: { vumIDs: ["a", "b"], aantal: 2 } });
  });

  it("disappears with the transaction it accounts for", async () => {
    const before = await db().verwerking.count({ where: { organisatieId } });
    const failing = db().$transaction(async (tx) => {
      await recordVerwerking(tx, { organisatieId, handeling: "bestand aangeleverd", doelbinding: "beschikbaar stellen", gegevens: { ontvangen: 1 } });
      throw new Error("the effect failed");
    });
    await expect(failing).rejects.toThrow("the effect failed");
    expect(await db().verwerking.count({ where: { organisatieId } })).toBe(before);
  });

  it("refuses content", async () => {
    const content = { aantal: 1, tekst: "x".repeat(501) };
    await expect(recordVerwerking(db(), { organisatieId, handeling: "zoekvraag gesteld", doelbinding: "arbeidsbemiddeling", gegevens: content })).rejects.toThrow();
  });
});
