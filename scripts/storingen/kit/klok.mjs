// `node --import`: a node whose clock a test moves, by writing milliseconds in the file of STORINGEN_KLOK. As with a real clock that is
// set, only the time of day jumps; timers and performance.now() go on.
import { readFileSync } from "node:fs";

const Echt = Date;
let voorMs = 0;
const lees = () => {
  try {
    voorMs = Number(readFileSync(process.env.STORINGEN_KLOK, "utf8")) || 0;
  } catch {
    voorMs = 0;
  }
};
lees();
setInterval(lees, 50).unref();

const nu = () => Echt.now() + voorMs;
globalThis.Date = new Proxy(Echt, {
  construct: (target, args, nieuw) => Reflect.construct(target, args.length === 0 ? [nu()] : args, nieuw),
  apply: () => new Echt(nu()).toString(),
  get: (target, key) => (key === "now" ? nu : Reflect.get(target, key)),
});
