import { afterAll, afterEach, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { setKlok } from "@/lib/klok";
import { checkLogboek } from "./controleren";
import { purgeLogboek } from "./opruimen";
import { newOrganisatieId, writeRegels } from "./proef/logboek";
import { verifyLogboek } from "./verifieren";
import { sealLogboek } from "./verzegelen";

let restore = () => {};
afterEach(() => restore());
afterAll(closeDb);

describe("removing what is past its term", () => {
  const at = (moment: string) => {
    restore();
    restore = setKlok(() => new Date(moment));
  };

  it("takes whole old parts, and the rest still verifies and grows", async () => {
    const organisatieId = newOrganisatieId();
    for (const dag of ["2020-01-01", "2021-01-01", "2022-01-01", "2026-01-01"]) {
      at(`${dag}T09:00:00Z`);
      await writeRegels(organisatieId, 2);
      await sealLogboek();
    }
    await checkLogboek(organisatieId);
    at("2024-06-01T00:00:00Z");
    expect(await purgeLogboek(organisatieId)).toBe(4);
    expect(await db().verwerking.count({ where: { organisatieId } })).toBe(4);
    expect(await verifyLogboek(organisatieId)).toMatchObject({ gecontroleerd: 4, einde: { positie: 8n }, breuk: null });
    at("2030-01-01T00:00:00Z");
    expect(await purgeLogboek(organisatieId)).toBe(4);
    expect(await purgeLogboek(organisatieId)).toBe(0);
    await writeRegels(organisatieId, 1);
    expect(await checkLogboek(organisatieId)).toMatchObject({ gecontroleerd: 1, einde: { positie: 9n }, breuk: null });
  });

  it("keeps a part as long as one of its lines is young", async () => {
    const organisatieId = newOrganisatieId();
    at("2020-01-01T09:00:00Z");
    await writeRegels(organisatieId, 2);
    at("2026-01-01T09:00:00Z");
    await writeRegels(organisatieId, 1);
    await sealLogboek();
    expect(await purgeLogboek(organisatieId)).toBe(0);
  });
});
