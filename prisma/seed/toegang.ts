import { db, type DbClient } from "../../lib/db/client";
import { now } from "../../lib/klok";
import { hashOf } from "../../lib/toegang/sessie-id";
import { IDENTITEITEN, type Identiteit } from "../../sandbox/identiteiten";
import { ORGANISATIES, organisatieNamed, type DemoOrganisatie } from "../../sandbox/organisaties";

/** The fixed key with which the demo's Gemeente Testdorp delivers; public on purpose, it guards invented data. */
const TESTDORP_SLEUTEL = "demo-testdorp";

const SLOW_MACHINE = { timeout: 30_000 };

/**
 * Fills organisations, mandates, accounts with their roles, and Testdorp's delivery key for the demo and the tests, of both
 * scales. Safe to repeat: what somebody changed in the demo since (roles, names, revoked keys) stays as it is.
 */
export async function seedToegang(): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.organisatie.createMany({ data: ORGANISATIES.map(toOrganisatie), skipDuplicates: true });
    const ids = await readIds(tx);
    await tx.vertegenwoordiging.createMany({ data: mandaten(ids), skipDuplicates: true });
    await tx.account.createMany({ data: accounts(ids), skipDuplicates: true });
    await tx.aanleverSleutel.createMany({ data: [testdorpSleutel(ids)], skipDuplicates: true });
  }, SLOW_MACHINE);
}

type Ids = (oin: string) => number;

async function readIds(tx: DbClient): Promise<Ids> {
  const rows = await tx.organisatie.findMany({ select: { id: true, oin: true } });
  const byOin = new Map(rows.map(({ id, oin }) => [oin, id]));
  return (oin) => {
    const id = byOin.get(oin);
    if (id === undefined) throw new Error(`The demo names an organisation that it doesn't have: ${oin}`);
    return id;
  };
}

const toOrganisatie = ({ treedtOpVoor: _, gevuldVanaf: __, levert, ...rest }: DemoOrganisatie) => ({
  ...rest,
  levertZelf: levert,
  aangeslotenSinds: rest.aangesloten ? now() : null,
});

const mandaten = (ids: Ids) =>
  ORGANISATIES.flatMap(({ oin, treedtOpVoor }) => treedtOpVoor.map((voor) => ({ vertegenwoordigerId: ids(oin), vertegenwoordigdeId: ids(voor) })));

const accounts = (ids: Ids) => IDENTITEITEN.flatMap((identiteit) => toAccount(identiteit, ids));

/** Nobody has an account at an organisation that the portal doesn't know. */
const toAccount = ({ organisatieOin, actingSubjectId, weergave, taak, rollen }: Identiteit, ids: Ids) =>
  organisatieOin === undefined ? [] : [{ organisatieId: ids(organisatieOin), actingSubjectId, weergavenaam: weergave, taak, rollen: [...rollen], gemaaktOp: now() }];

const testdorpSleutel = (ids: Ids) => ({
  organisatieId: ids(organisatieNamed("Gemeente Testdorp").oin),
  hash: hashOf(TESTDORP_SLEUTEL),
  omschrijving: "Vaste sleutel van de demo",
  gemaaktOp: now(),
});
