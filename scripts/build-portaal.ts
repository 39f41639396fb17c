// `tsx scripts/build-portaal.ts`: builds the portal, unless this very source was built already.
import { ensureBuilt } from "./stack/build";
import { register, runToEnd } from "./stack/lifecycle";
import { step } from "./stack/progress";

async function run(): Promise<void> {
  await step("Portaal bouwen", (report) => ensureBuilt(report, register));
}

runToEnd(run);
