import { expect, it } from "vitest";
import { GET } from "./route";

const get = (query: string) => GET(new Request(`http://portaal.test/api/huisstijl${query}`));

it("gives tokens of colours that can be read, to be kept for good", async () => {
  const response = get("?kop=0b3d47&actie=00627a");
  expect(response.headers.get("content-type")).toContain("text/css");
  expect(response.headers.get("cache-control")).toContain("immutable");
  expect(await response.text()).toContain("--basis-color-accent-1-inverse-bg-default:#0b3d47");
});

it.each(["", "?kop=ffffff&actie=00627a", "?kop=0b3d47&actie=ffff00", "?kop=0b3d47;}*{x&actie=00627a", "?kop=%230b3d47&actie=00627a"])("gives nothing for %s", (query) => expect(get(query).status).toBe(404));
