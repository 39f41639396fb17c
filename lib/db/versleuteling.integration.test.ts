import { describe, expect, test } from "vitest";
import { db } from "./client";
import { decrypt, decryptText, encrypt, parseSleutels } from "./versleuteling";

describe("versleuteling", () => {
  test("gives back what was encrypted, and never the same ciphertext twice", () => {
    expect(decryptText(encrypt("één geheim"))).toBe("één geheim");
    expect(encrypt("x")).not.toEqual(encrypt("x"));
  });

  test("refuses a changed value and an unknown key", () => {
    const stored = encrypt("geheim");
    stored[stored.length - 1]! ^= 1;
    expect(() => decrypt(stored)).toThrow();
    stored[1] = 0x7a;
    expect(() => decrypt(stored)).toThrow("onbekende sleutel");
    expect(() => parseSleutels("a:kort")).toThrow("32 bytes");
  });

  test("the database under test is real and migrated", async () => {
    expect(await db().organisatie.count()).toBeGreaterThanOrEqual(0);
  });
});
