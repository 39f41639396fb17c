import { describe, expect, it, vi } from "vitest";
import { createSporen } from "./spoor-volgen";

const meting = (pad: string, spoor?: string) => ({ name: `https://portaal.example${pad}`, ...(spoor !== undefined && { serverTiming: [{ name: "db", description: "x" }, { name: "spoor", description: spoor }] }) });

describe("the id of the last request for a page", () => {
  it("is that of the address without its query, the latest one", () => {
    const sporen = createSporen();
    sporen.noteer([meting("/vacatures/1", "eerste-id"), meting("/vacatures/1?_rsc=x", "tweede-id"), meting("/zoekvragen", "ander-id")]);
    expect(sporen.van("/vacatures/1")).toBe("tweede-id");
    expect(sporen.van("/zoekvragen")).toBe("ander-id");
    expect(sporen.van("/")).toBeUndefined();
  });

  it("is left alone by what says no id, such as polling, and by browsers that tell nothing", () => {
    const sporen = createSporen();
    sporen.noteer([meting("/vacatures/1", "eerste-id"), meting("/vacatures/1"), { name: "https://portaal.example/vacatures/1", serverTiming: [] }]);
    expect(sporen.van("/vacatures/1")).toBe("eerste-id");
  });

  it("is told to who watches, also when it comes after the error", () => {
    const sporen = createSporen();
    const kijker = vi.fn();
    const stop = sporen.volg(kijker);
    sporen.noteer([meting("/", "eerste-id")]);
    stop();
    sporen.noteer([meting("/", "tweede-id")]);
    expect(kijker).toHaveBeenCalledTimes(1);
  });

  it("is kept for fifty pages at most, the latest", () => {
    const sporen = createSporen();
    for (let pagina = 0; pagina < 60; pagina += 1) sporen.noteer([meting(`/p/${pagina}`, `spoor-${pagina}`)]);
    expect(sporen.van("/p/9")).toBeUndefined();
    expect(sporen.van("/p/10")).toBe("spoor-10");
  });
});
