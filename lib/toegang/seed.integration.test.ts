import { afterAll, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { seedToegang } from "../../prisma/seed/toegang";
import { hashOf } from "./sessie-id";

afterAll(closeDb);

const counts = async () => ({
  organisaties: await db().organisatie.count(),
  mandaten: await db().vertegenwoordiging.count(),
  accounts: await db().account.count(),
  sleutels: await db().aanleverSleutel.count(),
});

describe("seedToegang", () => {
  it("fills organisations, mandates, accounts and the key, and changes nothing the second time", async () => {
    await seedToegang();
    const first = await counts();
    expect(first.organisaties).toBeGreaterThan(40);
    expect(first.mandaten).toBeGreaterThanOrEqual(3);
    const anja = await db().account.findFirstOrThrow({ where: { weergavenaam: "Anja", organisatie: { naam: "Gemeente Veldhoven" } } });
    expect(anja).toMatchObject({ rollen: ["bemiddelaar"], taak: "klantmanager" });
    await db().account.update({ where: { id: anja.id }, data: { weergavenaam: "Anja V." } });
    await seedToegang();
    expect(await counts()).toEqual(first);
    expect(await db().account.findUniqueOrThrow({ where: { id: anja.id } })).toMatchObject({ weergavenaam: "Anja V." });
  });

  it("gives Testdorp the key that the documentation names", async () => {
    await seedToegang();
    const sleutel = await db().aanleverSleutel.findUniqueOrThrow({ where: { hash: hashOf("demo-testdorp") }, include: { organisatie: true } });
    expect(sleutel.organisatie.naam).toBe("Gemeente Testdorp");
  });
});
