import { expect, it } from "vitest";
import { readSpoor, SPOOR_HEADER } from "./spoor";

const spoor = (headers: Record<string, unknown>) => readSpoor((name) => headers[name]);

it("takes the trace of who sent the request, or its own id", () => {
  expect(spoor({ traceparent: `00-${"ab".repeat(16)}-${"cd".repeat(8)}-01`, [SPOOR_HEADER]: "anders-genoemd" })).toBe("ab".repeat(16));
  expect(spoor({ traceparent: "00-kapot", [SPOOR_HEADER]: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6" })).toBe("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
});

it.each([undefined, "", "kort", "met spatie en meer", 'a"}\n{"level":60', "x".repeat(65), ["een-lijst-van-namen"], null])("takes nothing else: %j", (waarde) => {
  expect(spoor({ [SPOOR_HEADER]: waarde })).toBeUndefined();
});
