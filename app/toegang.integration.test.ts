import path from "node:path";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { closeDb, db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { makeAccount, makeOrganisatie } from "@/lib/toegang/proef/organisatie";
import { ACTIES } from "@/lib/toegang/proef/toegangstabel";
import { RECHTEN } from "@/lib/toegang/rechten";
import { sessieMet } from "@/lib/toegang/rechtentabel";
import { ROLLEN, type Rol } from "@/lib/toegang/rol";
import { openSessie } from "@/lib/toegang/sessieopslag";

const huidig = vi.hoisted(() => ({ cookie: undefined as string | undefined }));
vi.mock("next/headers", () => ({ cookies: async () => ({ get: (name: string) => (name === "portaal-sessie" && huidig.cookie ? { value: huidig.cookie } : undefined), set: () => undefined }), headers: async () => new Headers() }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("react", async (original) => ({ ...(await original<object>()), cache: <T,>(work: T) => work }));

/** A session of each role, at a gemeente and at an organisation that may not exchange (the operator). */
const sessies: { naam: string; rollen: readonly Rol[]; suwi: boolean; organisatieId: number; cookie: string }[] = [];

beforeAll(async () => {
  for (const suwi of [true, false]) {
    const organisatie = await makeOrganisatie(suwi ? {} : { soort: "beheerder", suwiPartij: false });
    for (const rol of ROLLEN) {
      const { id: accountId } = await makeAccount(organisatie.id, [rol]);
      const sessieId = await openSessie({ accountId, organisatieId: organisatie.id, namensId: organisatie.id, niveau: "loa3", idToken: undefined, vorigeId: undefined });
      sessies.push({ naam: `${rol} ${suwi ? "van een gemeente" : "zonder SUWI"}`, rollen: [rol], suwi, organisatieId: organisatie.id, cookie: await encode({ token: { sessieId }, secret: env().NEXTAUTH_SECRET }) });
    }
  }
});
afterAll(closeDb);

const geweigerd = (organisatieId: number) => db().verwerking.count({ where: { organisatieId, handeling: "toegang geweigerd" } });

describe("every action, with every role", () => {
  it.each(Object.entries(ACTIES))("%s refuses and accounts for whom the table doesn't name, and nobody else", async (folder, acties) => {
    const modul: Record<string, unknown> = await import(/* @vite-ignore */ path.join(import.meta.dirname, folder, "actions.ts"));
    for (const [naam, toegang] of Object.entries(acties)) {
      const actie = modul[naam];
      if (typeof toegang === "string" || typeof actie !== "function") continue;
      for (const sessie of sessies) {
        const mag = toegang.some((recht) => RECHTEN[recht](sessieMet(sessie.rollen, sessie.suwi)).ok);
        const voor = await geweigerd(sessie.organisatieId);
        huidig.cookie = sessie.cookie;
        await Promise.resolve(actie(new FormData(), new FormData())).catch((error: unknown) => {
          if (mag) return;
          throw error;
        });
        expect(await geweigerd(sessie.organisatieId) > voor, `${folder} ${naam}, ${sessie.naam}: may ${mag ? "" : "not "}use it`).toBe(!mag);
      }
    }
  }, 120_000);
});
