import { randomUUID } from "node:crypto";
import { spawn } from "node:child_process";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { closeDb } from "./client";
import { closeWerk, sendWerk, startWerker } from "./werk";

/** A node that takes work and is never done with it. */
const KNOOP = `
  import { startWerker } from "./lib/db/werk";
  await startWerker("levering", async ({ id }) => {
    if (id !== process.env.GEDOOD) return;
    console.log("heeft " + id);
    await new Promise(() => setInterval(() => {}, 1000));
  });
`;

afterAll(async () => {
  await closeWerk();
  await closeDb();
});

test("what a killed process had in hand is given out again at once, and holds up nothing else", async () => {
  const [gedood, ander] = [randomUUID(), randomUUID()];
  await sendWerk("levering", gedood, { organisatieId: 0, id: gedood });
  const knoop = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", KNOOP], { cwd: path.resolve(import.meta.dirname, "../.."), env: { ...process.env, LOG_LEVEL: "silent", GEDOOD: gedood } });
  const weg = new Promise((resolve) => knoop.once("exit", resolve));
  let uit = "";
  knoop.stdout.on("data", (deel: Buffer) => void (uit += deel.toString()));
  // A node that starts beside everything else of `npm test` takes its time.
  await vi.waitFor(() => expect(uit).toContain(`heeft ${gedood}`), { timeout: 90_000, interval: 200 });
  knoop.kill("SIGKILL");
  await weg;

  const gedaan: string[] = [];
  await sendWerk("levering", gedood, { organisatieId: 0, id: gedood });
  await sendWerk("levering", ander, { organisatieId: 0, id: ander });
  const werker = await startWerker("levering", async (gegevens) => void gedaan.push((gegevens as { id: string }).id), { elkeSeconden: 0.5 });
  await vi.waitFor(() => expect(gedaan.filter((id) => id === gedood || id === ander)).toEqual([gedood, ander]), { timeout: 30_000, interval: 200 });
  await werker.stop();
}, 150_000);
