import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GET as getDetails } from "@/app/api/zoekvragen/[id]/details/route";
import { GET as getPlaatsen } from "@/app/api/zoekvragen/[id]/plaatsen/route";
import { GET as getVerruimingen } from "@/app/api/zoekvragen/[id]/verruimingen/route";
import { GET as getVoortgang } from "@/app/api/zoekvragen/[id]/voortgang/route";
import { GET as getCsv } from "@/app/(portaal)/zoekvragen/[id]/uitvoer/csv/route";
import { GET as getXlsx } from "@/app/(portaal)/zoekvragen/[id]/uitvoer/xlsx/route";
import { POST as rememberRoute } from "@/app/api/beroepen/recent/route";
import * as zoekacties from "@/app/(portaal)/zoekvragen/handelingen";
import * as vraagacties from "@/app/(portaal)/zoekvragen/vragen/handelingen";
import * as weergave from "@/app/(portaal)/zoekvragen/weergave/handelingen";
import { readJson } from "@/lib/bestand/lezen/json/json";
import { findDetail } from "@/lib/bron/antwoorden";
import { closeDb, db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { createLog } from "@/lib/log";
import { ok } from "@/lib/result";
import { fromFormData } from "@/lib/toegang/handeling";
import type { Sessie } from "@/lib/toegang/sessie";
import { withDoel } from "@/lib/toegang/veilig-pad";
import { toCsv } from "@/lib/uitvoer/csv";
import { expectUnpolluted } from "./bestook";
import { TEKSTEN } from "./generatoren";
import { makeAlleskunner } from "./proefsessie";

const staat = vi.hoisted((): { sessie: Sessie | null } => ({ sessie: null }));
vi.mock("@/lib/toegang/huidige-sessie", () => ({ currentSessie: async () => staat.sessie, requireSessie: async () => staat.sessie, huidigeSessieId: async () => undefined, sessiestand: async () => ({ stand: "geen" }) }));
vi.mock("@/lib/toegang/limiet", () => ({ perMinuut: () => async () => ok(undefined), countPerAdres: async () => 0 }));

let eigenaar: Sessie;
let vreemde: Sessie;
const als = (sessie: Sessie) => void (staat.sessie = sessie);
const VRAAG = { richting: "vacatures", kenmerk: "WZ-1", gebied: { tekst: "5503AB", afstand: 10 } };

async function stelVraag(extra: object = {}): Promise<string> {
  const gestart = await zoekacties.zoeken({ ...VRAAG, ...extra });
  if (!gestart.ok) throw new Error(JSON.stringify(gestart.error));
  return gestart.value.id;
}

beforeAll(async () => {
  eigenaar = await makeAlleskunner();
  vreemde = await makeAlleskunner();
});
afterAll(closeDb);

describe("IDOR: an id of another organisation", () => {
  it("gives nothing and changes nothing, whatever is asked about it", async () => {
    als(eigenaar);
    const id = await stelVraag();
    als(vreemde);
    const context = () => ({ params: Promise.resolve({ id }) });
    const request = () => new Request("http://localhost:3000/x");
    const antwoorden = await Promise.all([getVoortgang(request(), context()), getDetails(request(), context()), getPlaatsen(request(), context()), getVerruimingen(request(), context()), getCsv(request(), context()), getXlsx(request(), context())]);
    expect(antwoorden.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    const plek = { zoekvraagId: id, richting: "vacatures", sleutel: "AAAAAAAAAAAAAAAA", sleutels: ["AAAAAAAAAAAAAAAA"] };
    const acties = [zoekacties.ophalen(plek), zoekacties.beoordelen({ ...plek, status: "gekozen" }), zoekacties.verwijderen({ id }), vraagacties.annuleren({ id }), vraagacties.herhalen({ id, richting: "vacatures" }), vraagacties.tellen({ id }), weergave.rijOpenen(plek)];
    expect((await Promise.all(acties)).map(({ ok: gelukt }) => gelukt)).toEqual(acties.map(() => false));
    expect(await db().zoekvraag.count({ where: { id } })).toBe(1);
    expect(await db().zoekvraag.count({ where: { organisatieId: vreemde.namens.id } })).toBe(0);
  });

  it("gets the same answer as an id that never was: nothing tells whether it exists", async () => {
    als(eigenaar);
    const bestaand = await stelVraag();
    als(vreemde);
    const vraag = async (id: string) => {
      const antwoord = await getVoortgang(new Request("http://localhost:3000/x"), { params: Promise.resolve({ id }) });
      return [antwoord.status, await antwoord.text(), Object.fromEntries(antwoord.headers)];
    };
    expect(await vraag(bestaand)).toEqual(await vraag("00000000-0000-4000-8000-000000000000"));
    expect(await zoekacties.verwijderen({ id: bestaand })).toEqual(await zoekacties.verwijderen({ id: "00000000-0000-4000-8000-000000000000" }));
  });
});

describe("mass assignment: fields that are not the caller's to set", () => {
  it("don't make a zoekvraag another organisation's, person's or moment's", async () => {
    als(vreemde);
    const id = await stelVraag({ organisatieId: eigenaar.namens.id, accountId: eigenaar.account.id, id: "00000000-0000-4000-8000-000000000001", status: "klaar", gesteldOp: "1970-01-01" });
    const rij = await db().zoekvraag.findFirstOrThrow({ where: { id } });
    expect(rij).toMatchObject({ organisatieId: vreemde.namens.id, accountId: vreemde.account.id });
  });

  it("don't write in another account", async () => {
    als(vreemde);
    const body = JSON.stringify({ code: "10240", accountId: eigenaar.account.id, sessie: { account: { id: eigenaar.account.id } } });
    await rememberRoute(new Request("http://localhost:3000/api/beroepen/recent", { method: "POST", body, headers: { origin: new URL(env().PORTAAL_URL).origin } }));
    expect(await db().recentBeroep.count({ where: { accountId: eigenaar.account.id } })).toBe(0);
  });

  it("don't give roles", async () => {
    als(vreemde);
    await weergave.wegingBewaren({ richting: "vacatures", keuze: {}, rollen: ["functioneel_beheerder"], account: { rollen: ["functioneel_beheerder"] } });
    const { rollen } = await db().account.findUniqueOrThrow({ where: { id: vreemde.account.id } });
    expect(rollen).toEqual(vreemde.account.rollen);
  });
});

describe("SQL injection", () => {
  it("in an id finds nothing and changes nothing", async () => {
    const before = await db().organisatie.count();
    for (const tekst of TEKSTEN.filter((text) => !text.includes("\u0000"))) expect(await findDetail("vacatures", vreemde.namens.id, tekst, "3.0.0")).toBeNull();
    expect(await db().organisatie.count()).toBe(before);
  });

  it("in a kenmerk is kept as it was typed, or refused", async () => {
    als(vreemde);
    const kenmerk = "'; DROP TABLE zoekvraag; --";
    const id = await stelVraag({ kenmerk });
    expect(await db().zoekvraag.findFirst({ where: { id } })).toMatchObject({ kenmerk });
  });
});

describe("prototype pollution", () => {
  it("by a body, a form or a file changes no object but itself", async () => {
    als(vreemde);
    const kwaad = '{"__proto__":{"isAdmin":true,"rollen":["functioneel_beheerder"]},"constructor":{"prototype":{"isAdmin":true}}}';
    await zoekacties.zoeken(JSON.parse(kwaad));
    const form = new FormData();
    for (const naam of ["__proto__", "__proto__[isAdmin]", "constructor.prototype.isAdmin"]) form.append(naam, "true");
    fromFormData(form);
    await zoekacties.verwijderen(form);
    async function* stuk() { yield `[${kwaad}]`; }
    for await (const _ of readJson(stuk())) void _;
    expectUnpolluted();
  });
});

describe("header injection", () => {
  it("in an address to go to leads to the start page", () => {
    for (const tekst of TEKSTEN) expect(withDoel("/inloggen", `/x${tekst}`)).not.toMatch(/[\r\n]|^(?!\/inloggen)/);
  });

  it("in the name of a download can't be: it holds nothing that anybody typed", async () => {
    als(vreemde);
    const id = await stelVraag({ kenmerk: 'x"; filename=kwaad.exe' });
    const naam = (await getCsv(new Request("http://localhost:3000/x"), { params: Promise.resolve({ id }) })).headers.get("content-disposition") ?? "";
    expect(naam).not.toContain("kwaad");
  });
});

describe("log injection", () => {
  it("is one line per event, whatever it holds", () => {
    vi.stubEnv("LOG_LEVEL", "info");
    for (const tekst of TEKSTEN) {
      let lines = "";
      createLog({ write: (line) => void (lines += line) }).error({ route: tekst, recht: tekst }, "event");
      expect(lines.trimEnd().split("\n")).toHaveLength(1);
      expect(JSON.parse(lines)).toMatchObject({ msg: "event", level: 50 });
    }
    vi.unstubAllEnvs();
  });
});

describe("template and formula injection", () => {
  it("in an export is text: no cell begins a formula", () => {
    const csv = toCsv({ herkomst: [], vraag: [], resultaten: { naam: "r", kolommen: [{ kop: "Titel", type: "tekst" }], rijen: TEKSTEN.map((tekst) => [tekst]) }, details: null } as never);
    const tekst = typeof csv === "string" ? csv : Buffer.from(csv as Uint8Array).toString();
    expect(tekst).not.toMatch(/(^|[;\n])"?[=+@]/);
  });

  it("is never worked out: what was typed comes back as it was", async () => {
    als(vreemde);
    for (const kenmerk of ["${7*7}", "{{7*7}}", "<%= 7*7 %>", "#{7*7}"]) {
      const id = await stelVraag({ kenmerk });
      expect(await db().zoekvraag.findFirst({ where: { id } })).toMatchObject({ kenmerk });
    }
  });
});

it("path traversal: an id is never part of a path", async () => {
  als(vreemde);
  for (const id of ["../../../../etc/passwd", "..%2f..%2f", "/etc/passwd", "C:\\con", "\u0000"]) {
    const antwoord = await getCsv(new Request("http://localhost:3000/x"), { params: Promise.resolve({ id }) });
    expect([antwoord.status, (await antwoord.text()).includes("root:")]).toEqual([404, false]);
  }
});
