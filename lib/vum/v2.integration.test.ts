import { afterAll, beforeAll, describe, expect, it } from "vitest";
// The one place where both sides of the contract meet without a network between the teams: the client against the stand-in.
/* eslint-disable import/no-restricted-paths */
import { GEMEENTE, startTestuitwisseling, UV, VERWERKER, type Testuitwisseling } from "@/sandbox/uv/testuitwisseling";
import { volleBron } from "@/sandbox/uv/wangedrag";
/* eslint-enable import/no-restricted-paths */
import { v2 } from "./v2";
import { createVumClient, type VumClient } from "./vumclient";

const URI = "urn:nl:uwv:boc:7737";
const gebied = { selectiegebied: { postcode: "5501AA", afstand: 20 } };

describe("a client of v2 and the exchange", () => {
  let uv: Testuitwisseling;
  let client: VumClient;
  beforeAll(async () => {
    uv = await startTestuitwisseling([volleBron()]);
    client = createVumClient({ url: `${uv.url}/vum/v2`, adapter: v2, uvOin: UV, viaOin: VERWERKER, now: () => new Date() });
  });
  afterAll(async () => {
    await client.close();
    await uv.stop();
  });

  it("go from a question about vacatures to a detail, in the internal model", async () => {
    const vraagObject = { ...gebied, "beroep.codeBeroepsnaam": { $eq: URI }, datumAanvangWerkzaamheden: { $gte: "2026-01-01" } };
    const antwoord = await client.askSelectievraag({ soort: "vacatures", vraagObject, fromParty: GEMEENTE });
    expect(antwoord).toMatchObject({ status: "limitReached", rijen: { length: 100 }, terzijde: [] });
    const [rij] = antwoord.status === "limitReached" ? antwoord.rijen : [];
    expect(rij).toMatchObject({ beroep: { codeBeroepsnaam: URI }, werktijden: { aantalWerkurenPerWeekMinimaal: 16 } });
    expect(await client.fetchDetail({ soort: "vacatures", vumID: rij?.vumID ?? "", fromParty: GEMEENTE })).toMatchObject({
      status: "opgehaald",
      record: { adres: { postcode: "5501AA" }, beroep: { codeBeroepsnaam: URI }, werkgever: { contactpersoon: [{ telefoonnummer: ["0880000000"] }] } },
      weggelaten: [],
    });
  });

  it("go from a question about werkzoekenden to a detail, in the internal model", async () => {
    const vraagObject = { ...gebied, bemiddelingsberoep: { $elemMatch: { $or: [{ "beroep.codeBeroepsnaam": { $eq: URI } }] } } };
    const antwoord = await client.askSelectievraag({ soort: "werkzoekenden", vraagObject, fromParty: GEMEENTE });
    expect(antwoord).toMatchObject({ status: "limitReached", rijen: { length: 100 } });
    const [rij] = antwoord.status === "limitReached" ? antwoord.rijen : [];
    expect(rij).toMatchObject({ bemiddelingsberoep: [{ codeBeroepsnaam: URI }], mobiliteit: { bemiddelingspostcode: "5501AA" } });
    expect(await client.fetchDetail({ soort: "werkzoekenden", vumID: rij?.vumID ?? "", fromParty: GEMEENTE })).toMatchObject({ status: "opgehaald", record: { persoonlijkePresentatie: "Ik pak graag aan." } });
  });

  it("set aside what breaks the contract; a vehicle is unknown to v2, whatever its code", async () => {
    uv.uv.scenarios.choose("verkeerde-velden");
    expect(await client.askSelectievraag({ soort: "werkzoekenden", vraagObject: gebied, fromParty: GEMEENTE })).toMatchObject({ status: "limitReached", terzijde: { length: 3 }, vreemdeVelden: 2 });
  });
});
