import { spawn } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { bijStoppen, loopt, wachtTotKlaar } from "./afsluiten";

/** A process as Next makes one: at SIGTERM it ends what it knows of and exits. The work takes longer than that. */
const PROCES = `
  import { bijStoppen, loopt, sluitNetjesAf } from "./lib/afsluiten";
  sluitNetjesAf();
  process.on("SIGTERM", () => setTimeout(() => process.exit(143), 20));
  bijStoppen(async () => console.log("geen nieuw werk"));
  loopt(new Promise((klaar) => setTimeout(klaar, 700)).then(() => console.log("klaar")));
  setInterval(() => {}, 1000);
  console.log("draait");
`;

it("a process that gets SIGTERM ends when its work is done, and that is no failure", async () => {
  const kind = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", PROCES], { cwd: path.resolve(import.meta.dirname, ".."), env: { ...process.env, LOG_LEVEL: "silent" } });
  let uit = "";
  kind.stderr.on("data", (deel: Buffer) => void (uit += deel.toString()));
  kind.stdout.on("data", (deel: Buffer) => {
    uit += deel.toString();
    if (deel.includes("draait")) kind.kill("SIGTERM");
  });
  const code = await new Promise((resolve) => kind.once("exit", resolve));
  expect([uit, code]).toEqual(["draait\ngeen nieuw werk\nklaar\n", 0]);
}, 60_000);

it("waits for work that failed as for work that ended well, and not for ever", async () => {
  expect(await wachtTotKlaar()).toBe("klaar");
  loopt(Promise.reject(new Error("mis"))).catch(() => undefined);
  expect(await wachtTotKlaar()).toBe("klaar");
  let eind = () => {};
  void loopt(new Promise<void>((resolve) => (eind = resolve)));
  bijStoppen(() => Promise.reject(new Error("ook mis")));
  expect(await wachtTotKlaar(30)).toBe("afgebroken");
  eind();
  expect(await wachtTotKlaar()).toBe("klaar");
});
