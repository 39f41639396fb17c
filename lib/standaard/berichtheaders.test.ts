import { describe, expect, it } from "vitest";
import { toFoutbericht } from "./berichten";
import { headernamen, readBronheaders, toHeaders, turnRound } from "./berichtheaders";

const partijen = { from: "00000001", to: "00000002", via: "00000003" };
const get = (changes: Record<string, string> = {}) => {
  const headers = new Headers({ ...toHeaders(partijen), [headernamen.suwiParty]: "true", ...changes });
  return (name: string) => headers.get(name);
};

describe("the headers of a question to a bron", () => {
  it("tell who asks whom through whom", () => {
    expect(readBronheaders(get())).toEqual({ ok: true, value: { partijen, suwiParty: true } });
    expect(readBronheaders(get({ [headernamen.suwiParty]: "false" }))).toMatchObject({ value: { suwiParty: false } });
  });

  it.each(Object.values(headernamen))("need %s", (name) => {
    expect(readBronheaders(get({ [name]: " " }))).toEqual({ ok: false, error: { fout: "incomplete", path: name, reason: "header_absent" } });
  });

  it("are refused in another version", () => {
    expect(readBronheaders(get({ "api-version": "2.0.0" }))).toMatchObject({ error: { fout: "malformed", path: "API-Version" } });
    expect(readBronheaders(get({ "x-vum-suwiparty": "misschien" }))).toMatchObject({ error: { fout: "malformed", path: "X-VUM-SUWIparty" } });
  });

  it("turn round in the answer", () => {
    expect(toHeaders(turnRound(partijen))).toEqual({
      "API-Version": "3.0.0",
      "X-VUM-berichtVersie": "3.0.0",
      "X-VUM-fromParty": "00000002",
      "X-VUM-toParty": "00000001",
      "X-VUM-viaParty": "00000003",
    });
  });
});

describe("the body of a failure", () => {
  it("has the code of the contract, and says where", () => {
    expect(toFoutbericht("incomplete", { fout: "incomplete", path: "X-VUM-toParty", reason: "header_absent" })).toMatchObject({ code: "400.02", details: "X-VUM-toParty: header_absent" });
    expect(toFoutbericht("unavailable")).toMatchObject({ code: "500.3" });
  });

  it("doesn't exist for a 401", () => {
    expect(toFoutbericht("unauthorized")).toBeNull();
  });
});
