import { expect, it } from "vitest";
import { weekOf } from "./week";

it.each([["2026-11-22T23:59:00Z", "2026-11-16"], ["2026-11-23T00:00:00Z", "2026-11-23"], ["2027-01-01T12:00:00Z", "2026-12-28"]])("puts %s in the week of %s", (moment, monday) =>
  expect(weekOf(new Date(moment)).toISOString()).toBe(`${monday}T00:00:00.000Z`));
