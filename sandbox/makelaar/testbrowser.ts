/** Just enough of a browser to log in without one: keeps cookies per origin and follows redirects within one origin. */
export class Testbrowser {
  readonly #cookies = new Map<string, string>();

  /** One request. Cookies that come are kept, cookies that were kept go along; redirects are not followed. */
  async request(url: string, form?: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, {
      method: form ? "POST" : "GET",
      headers: { ...headers, cookie, ...(form ? { "content-type": "application/x-www-form-urlencoded" } : {}) },
      body: form && new URLSearchParams(form),
      redirect: "manual",
    });
    for (const header of response.headers.getSetCookie()) this.#keep(header);
    return response;
  }

  /** Follows redirects as long as they stay at `origin`. Returns the last answer, or the address that leads elsewhere. */
  async follow(origin: string, response: Response): Promise<{ response: Response } | { elsewhere: URL }> {
    const location = response.headers.get("location");
    if (!location) return { response };
    const next = new URL(location, origin);
    if (next.origin !== origin) return { elsewhere: next };
    return this.follow(origin, await this.request(next.href));
  }

  #keep(header: string): void {
    const [pair = ""] = header.split(";");
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    if (value === "" || /expires=Thu, 01 Jan 1970/i.test(header)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
