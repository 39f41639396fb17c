import "server-only";
import { err, ok, type Result } from "@/lib/result";
import type { Veldgroepbeschrijving } from "@/lib/standaard/describe-velden";
import type { Sessie } from "@/lib/toegang/sessie";
import { readMatches } from "./antwoorden";
import { setBeoordeling } from "./beoordelen";
import { describeRecord } from "./beschrijven";
import type { ZoekFout } from "./fouten";
import { resultaatSleutel } from "./sleutel";
import { readZoekvraag } from "./zoekvraag-lezen";

/** The whole basisset of one result in words, for who opens a row of the list; marks it as seen. Costs nothing of the budget. */
export async function openResultaat(sessie: Sessie, zoekvraagId: string, sleutel: string): Promise<Result<Veldgroepbeschrijving[], ZoekFout>> {
  const gelezen = await readZoekvraag(sessie, zoekvraagId);
  if (!gelezen.ok) return gelezen;
  const { soort, matches } = await readMatches(gelezen.value);
  const match = matches.find(({ vumID }) => resultaatSleutel(vumID) === sleutel);
  if (!match) return err({ soort: "niet-gevonden" });
  const { vumID: _vumID, ...basisset } = match;
  const gezien = await setBeoordeling(sessie, { zoekvraagId, sleutel, status: "gezien" });
  if (!gezien.ok) return gezien;
  return ok(await describeRecord(soort, basisset as Parameters<typeof describeRecord>[1]));
}
