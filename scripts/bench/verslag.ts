import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const DOCUMENT = path.resolve(import.meta.dirname, "../../docs/performance.md");

/** A part hands its table to `npm run bench` in the file that BENCH_UIT names, and prints it when started by hand. */
export function writeDeel(lines: readonly string[]): void {
  const text = lines.join("\n");
  console.log(text);
  if (process.env.BENCH_UIT) writeFileSync(process.env.BENCH_UIT, text);
}

/** Puts a table between the marks of its part in docs/performance.md. Throws when the document has no such marks. */
export function writeDocument(deel: string, text: string): void {
  const [open, close] = [`<!-- bench:${deel} -->`, `<!-- /bench:${deel} -->`];
  const document = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, "utf8") : "";
  const [from, to] = [document.indexOf(open), document.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no ${open} … ${close}`);
  writeFileSync(DOCUMENT, `${document.slice(0, from + open.length)}\n${text}\n${document.slice(to)}`);
}
