import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { err, ok } from "@/lib/result";
import { fromFormData, handeling } from "./handeling";
import { currentSessie } from "./huidige-sessie";
import { magVacaturesZoeken } from "./rechten";
import type { Sessie } from "./sessie";
import { recordWeigering } from "./weigering-vastleggen";

vi.mock("./huidige-sessie", () => ({ currentSessie: vi.fn() }));
vi.mock("./weigering-vastleggen", () => ({ recordWeigering: vi.fn() }));

const sessie: Sessie = {
  id: "s",
  account: { id: 1, weergavenaam: null, taak: null, rollen: ["bemiddelaar"] },
  organisatie: { id: 1, oin: "00000009990000000001", naam: "Gemeente Voorbeeld" },
  namens: { id: 1, oin: "00000009990000000001", naam: "Gemeente Voorbeeld", suwiPartij: true },
  kanWisselen: false,
};
const run = vi.fn(async (_sessie: Sessie, { aantal }: { aantal: number }) => (aantal > 10 ? err("te veel" as const) : ok(aantal)));
const ophalen = handeling({ schema: z.object({ aantal: z.coerce.number().int("Vul een heel getal in.") }), recht: magVacaturesZoeken, run });

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(currentSessie).mockResolvedValue(sessie);
});

describe("handeling", () => {
  it("does the work for the session, with parsed input", async () => {
    expect(await ophalen({ aantal: "3", organisatieId: 99 })).toEqual(ok(3));
    expect(run).toHaveBeenCalledWith(sessie, { aantal: 3 });
  });

  it("hands on what the use case expected to fail with", async () => {
    expect(await ophalen({ aantal: 11 })).toEqual(err({ soort: "uitkomst", fout: "te veel" }));
  });

  it("does nothing without a session", async () => {
    vi.mocked(currentSessie).mockResolvedValue(null);
    expect(await ophalen({ aantal: 3 })).toEqual(err({ soort: "geen-sessie" }));
    expect(run).not.toHaveBeenCalled();
  });

  it("does nothing without the right, and accounts for the attempt", async () => {
    vi.mocked(currentSessie).mockResolvedValue({ ...sessie, account: { ...sessie.account, rollen: ["bronbeheerder"] } });
    expect(await ophalen({ aantal: 3 })).toMatchObject({ ok: false, error: { soort: "geen-recht", weigering: { recht: "vacatures zoeken" } } });
    expect(run).not.toHaveBeenCalled();
    expect(recordWeigering).toHaveBeenCalledOnce();
  });

  it("does nothing with input that doesn't fit, and says where", async () => {
    expect(await ophalen({ aantal: 1.5 })).toEqual(err({ soort: "invoer", velden: [{ pad: "aantal", melding: "Vul een heel getal in." }] }));
    expect(run).not.toHaveBeenCalled();
  });

  it("refuses a text that no database keeps, before the work", async () => {
    const bewaar = handeling({ schema: z.object({ naam: z.string() }), recht: magVacaturesZoeken, run: async () => ok(1) });
    expect(await bewaar({ naam: "a\0b" })).toMatchObject({ ok: false, error: { soort: "invoer" } });
    expect(await bewaar({ naam: "ab" })).toEqual(ok(1));
  });

  it("slows down", async () => {
    const traag = handeling({ schema: z.unknown(), recht: magVacaturesZoeken, limiet: async () => err({ wachtSeconden: 30 }), run: async () => ok(1) });
    expect(await traag(null)).toEqual(err({ soort: "te-vaak", wachtSeconden: 30 }));
  });
});

describe("fromFormData", () => {
  it("keeps single values single and repeated ones together, without React's own", () => {
    const form = new FormData();
    for (const [name, value] of [["kenmerk", "WZ-1"], ["sleutel", "a"], ["sleutel", "b"], ["$ACTION_ID_1", "x"]] as const) form.append(name, value);
    expect(fromFormData(form)).toEqual({ kenmerk: "WZ-1", sleutel: ["a", "b"] });
  });
});
