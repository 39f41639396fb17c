import { expect, it, vi } from "vitest";
import { adresVan } from "./adres";

const omgeving = vi.hoisted((): { ADRES_HEADER?: string } => ({ ADRES_HEADER: "x-real-ip" }));
vi.mock("@/lib/env", () => ({ env: () => omgeving }));

it.each([
  ["192.0.2.1", "192.0.2.1"],
  ["10.0.0.1, 192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8:1:2::9", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["::ffff:192.0.2.1", "::ffff:192.0.2.1"],
])("%s counts as %s", (waarde, adres) => expect(adresVan(new Headers({ "x-real-ip": waarde }))).toBe(adres));

it("believes no other header, and none when none is configured", () => {
  expect(adresVan(new Headers({ "x-forwarded-for": "192.0.2.1" }))).toBeNull();
  omgeving.ADRES_HEADER = undefined;
  expect(adresVan(new Headers({ "x-real-ip": "192.0.2.1" }))).toBeNull();
});
