/** Answer of a health route: for a machine, never kept, without internals. */
export const gezondheid = (status: "ok" | "niet gereed", http: 200 | 503): Response =>
  Response.json({ status }, { status: http, headers: { "cache-control": "no-store" } });
