import { Hono } from "hono";
import type { HttpBindings } from "@hono/node-server";
import { z } from "zod";
import { SCENARIOS } from "./scenarios";
import type { Scenariokeuze } from "./scenariokeuze";
import { readBeller } from "./toelating";

const keuze = z.object({ naam: z.string() });

/**
 * Shows and switches scenarios: `GET /admin/scenario`, `POST /admin/scenario {"naam": …}`. Only from this machine, and only as JSON, so
 * that no web page that happens to be open can do it.
 */
export function createBeheer(scenarios: Scenariokeuze): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const state = () => ({
    actief: scenarios.naam,
    scenarios: SCENARIOS.map(({ naam, omschrijving, gevolg }) => ({ naam, omschrijving, gevolg })),
  });

  app.use("*", async (c, next) => {
    if (readBeller(c.env.incoming).soort !== "loopback") return c.body(null, 403);
    return next();
  });
  app.get("/scenario", (c) => c.json(state()));
  app.post("/scenario", async (c) => {
    if (!c.req.header("content-type")?.startsWith("application/json")) return c.json({ fout: "Stuur JSON" }, 415);
    const parsed = keuze.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success) return c.json({ fout: 'Stuur {"naam": "…"}' }, 400);
    if (!scenarios.choose(parsed.data.naam)) return c.json({ fout: `Geen scenario met de naam ${parsed.data.naam}`, ...state() }, 404);
    return c.json(state());
  });
  return app;
}
