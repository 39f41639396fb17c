import "server-only";
import { log } from "./log";

/**
 * Next writes every error that it catches to the console, message and all. From here on an error that is written there goes
 * through our log, which leaves the message out; texts alone are written as before.
 */
export function takeErrorsFromConsole(): void {
  // eslint-disable-next-line no-console -- replaced here, used nowhere
  const write = console.error;
  // eslint-disable-next-line no-console -- idem
  console.error = (...args: unknown[]) => {
    const error = args.find((arg) => arg instanceof Error);
    if (error) log.error({ err: error }, "written to the console");
    else write(...args);
  };
}
