import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { makeAccount, makeOrganisatie } from "@/lib/toegang/proef/organisatie";
import type { Rol } from "@/lib/toegang/rol";
import type { Sessie } from "@/lib/toegang/sessie";
import { hashOf } from "@/lib/toegang/sessie-id";
import { createSleutel, listSleutels, revokeSleutel } from "./sleutels";

let beheerder: Sessie;

async function maakSessie(rollen: Rol[], suwiPartij = true): Promise<Sessie> {
  const organisatie = await makeOrganisatie({ suwiPartij });
  const { id } = await makeAccount(organisatie.id, rollen);
  const namens = { id: organisatie.id, oin: organisatie.oin, naam: organisatie.naam, suwiPartij };
  return { id: "test", account: { id, weergavenaam: "Test", taak: null, rollen }, organisatie: namens, namens, kanWisselen: false };
}
const regels = async (sessie = beheerder) => {
  const gelezen = await listSleutels(sessie);
  return gelezen.ok ? gelezen.value : [];
};

beforeAll(async () => { beheerder = await maakSessie(["organisatiebeheerder"]); });
afterAll(closeDb);

describe("keys for delivery", () => {
  it("are shown once, kept as a hash, listed by their beginning and withdrawn by typing their name", async () => {
    const gemaakt = await createSleutel(beheerder, { naam: "Suite 2026" });
    const sleutel = gemaakt.ok ? gemaakt.value.sleutel : "";
    expect(sleutel).toMatch(/^vum_[\w-]{43}$/);
    const [regel] = await regels();
    expect(regel).toMatchObject({ naam: "Suite 2026", begin: sleutel.slice(0, 8), laatstGebruiktOp: null, ingetrokkenOp: null });
    expect(JSON.stringify(regel)).not.toContain(sleutel);
    expect(await db().aanleverSleutel.findUnique({ where: { hash: hashOf(sleutel) } })).toMatchObject({ organisatieId: beheerder.namens.id });

    const id = regel?.id ?? 0;
    expect(await revokeSleutel(beheerder, { id, bevestiging: "iets anders" })).toMatchObject({ ok: false, error: { veld: "bevestiging" } });
    expect(await revokeSleutel(beheerder, { id, bevestiging: " suite 2026 " })).toEqual({ ok: true, value: undefined });
    expect((await regels())[0]?.ingetrokkenOp).not.toBeNull();
    expect(await revokeSleutel(beheerder, { id, bevestiging: "Suite 2026" })).toEqual({ ok: false, error: { soort: "niet-gevonden" } });
    expect((await db().verwerking.findMany({ where: { organisatieId: beheerder.namens.id } })).map(({ handeling }) => handeling).sort()).toEqual(["sleutel gemaakt", "sleutel ingetrokken"]);
  });

  it("have a name of their own, without a BSN, and are at most twenty", async () => {
    const sessie = await maakSessie(["organisatiebeheerder"]);
    await createSleutel(sessie, { naam: "Suite" });
    expect(await createSleutel(sessie, { naam: "suite" })).toMatchObject({ ok: false, error: { veld: "naam" } });
    expect(await createSleutel(sessie, { naam: "van 999990019" })).toMatchObject({ ok: false, error: { veld: "naam" } });
    for (let n = 1; n < 20; n += 1) await createSleutel(sessie, { naam: `Sleutel ${n}` });
    expect(await createSleutel(sessie, { naam: "Een te veel" })).toMatchObject({ ok: false, error: { melding: expect.stringContaining("20") } });
  });

  it("are no business of other roles or organisations", async () => {
    await createSleutel(beheerder, { naam: "Van ons" });
    const [eigen] = await regels();
    const ander = await maakSessie(["organisatiebeheerder"]);
    expect(await regels(ander)).toEqual([]);
    expect(await revokeSleutel(ander, { id: eigen?.id ?? 0, bevestiging: "Van ons" })).toEqual({ ok: false, error: { soort: "niet-gevonden" } });
    for (const sessie of [await maakSessie(["bronbeheerder", "bemiddelaar", "functioneel_beheerder"]), await maakSessie(["organisatiebeheerder"], false)]) {
      expect(await listSleutels(sessie)).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
      expect(await createSleutel(sessie, { naam: "Suite" })).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
      expect(await revokeSleutel(sessie, { id: 1, bevestiging: "x" })).toMatchObject({ ok: false, error: { soort: "geen-recht" } });
    }
  });
});
