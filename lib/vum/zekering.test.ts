import { describe, expect, it } from "vitest";
import { Zekering } from "./zekering";

describe("Zekering", () => {
  const start = Date.UTC(2026, 0, 1);
  function create() {
    let time = start;
    const zekering = new Zekering(() => new Date(time), { drempel: 3, rustMs: 1000 });
    return { zekering, wait: (ms: number) => void (time += ms) };
  }
  const failTimes = (zekering: Zekering, times: number) => {
    for (let i = 0; i < times; i += 1) zekering.fail();
  };

  it("lets requests pass until the failures in a row reach the threshold", () => {
    const { zekering } = create();
    failTimes(zekering, 2);
    expect(zekering.tryPass()).toBe(true);
    zekering.fail();
    expect(zekering.tryPass()).toBe(false);
  });

  it("doesn't rest longer because the clock is put back", () => {
    const { zekering, wait } = create();
    failTimes(zekering, 3);
    wait(-3_600_000);
    expect([zekering.tryPass(), zekering.tryPass()]).toEqual([true, false]);
  });

  it("forgets failures at an answer", () => {
    const { zekering } = create();
    failTimes(zekering, 2);
    zekering.succeed();
    failTimes(zekering, 2);
    expect(zekering.tryPass()).toBe(true);
  });

  it("sends one request after the rest, and no more until its answer", () => {
    const { zekering, wait } = create();
    failTimes(zekering, 3);
    wait(1000);
    expect([zekering.tryPass(), zekering.tryPass()]).toEqual([true, false]);
    zekering.succeed();
    expect(zekering.tryPass()).toBe(true);
  });

  it("rests again when that request fails, and tries again when it is never heard of", () => {
    const { zekering, wait } = create();
    failTimes(zekering, 3);
    wait(1000);
    zekering.tryPass();
    zekering.fail();
    wait(999);
    expect(zekering.tryPass()).toBe(false);
    wait(1);
    expect([zekering.tryPass(), zekering.tryPass()]).toEqual([true, false]);
    wait(1000);
    expect(zekering.tryPass()).toBe(true);
  });
});
