import NextAuth from "next-auth";
import type { NextApiRequest, NextApiResponse } from "next";
import { authOpties } from "../auth-opties";

type Koppen = Map<string, string | string[]>;

/**
 * Only for tests: the portal's side of a login without Next, as a browser with one cookie jar sees it. Goes through next-auth's
 * real handler with our real options.
 */
export class Proefbrowser {
  readonly cookies = new Map<string, string>();

  /** Starts a login. Returns where the makelaar is asked to identify somebody. */
  async start(callbackUrl = "/"): Promise<string> {
    const { body } = await this.#call("GET", ["csrf"], {}, {});
    const csrfToken = String(new Map(Object.entries(Object(body))).get("csrfToken"));
    return (await this.#call("POST", ["signin", "eherkenning"], {}, { csrfToken, callbackUrl })).location;
  }

  /** Comes back from the makelaar with what stands in this address. Returns where the portal leads next. */
  async callback(address: URL): Promise<string> {
    return (await this.#call("GET", ["callback", "eherkenning"], Object.fromEntries(address.searchParams), {})).location;
  }

  async #call(method: string, nextauth: string[], query: Record<string, string>, body: Record<string, string>): Promise<{ location: string; body: unknown }> {
    const request = { method, query: { ...query, nextauth }, body, headers: {}, cookies: Object.fromEntries(this.cookies) };
    const koppen: Koppen = new Map();
    const answer: { body: unknown } = { body: undefined };
    // Just what next-auth's handler touches of Next's API routes; anything else it would need shows as a failing test.
    const response = {
      status: () => response,
      getHeader: (name: string) => koppen.get(name),
      setHeader: (name: string, value: string | string[]) => {
        koppen.set(name, value);
        return response;
      },
      send: (sent: unknown) => (answer.body = sent),
      json: (sent: unknown) => (answer.body = sent),
      end: () => undefined,
    };
    await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, authOpties(async () => undefined));
    this.#keep(koppen.get("Set-Cookie") ?? []);
    return { location: String(koppen.get("Location") ?? ""), body: answer.body };
  }

  #keep(headers: string | string[]): void {
    for (const header of [headers].flat()) {
      const [pair = ""] = header.split(";");
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      if (value === "" || /max-age=0/i.test(header)) this.cookies.delete(name);
      else this.cookies.set(name, decodeURIComponent(value));
    }
  }
}
