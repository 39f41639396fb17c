import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const DOCS = path.resolve(import.meta.dirname, "../../docs");

/** A part hands its table to `npm run bench` in the file that BENCH_UIT names, and prints it when started by hand. */
export function writeDeel(lines: readonly string[]): void {
  const text = lines.join("\n");
  console.log(text);
  if (process.env.BENCH_UIT) writeFileSync(process.env.BENCH_UIT, text);
}

/** Puts a table between the marks of its part in docs/performance.md. Throws when the document has no such marks. */
export const writeDocument = (deel: string, text: string): void => writeTussen("performance.md", `bench:${deel}`, text);

/** Puts text between `<!-- merk -->` and `<!-- /merk -->` in a document under docs. Throws when it has no such marks. */
export function writeTussen(naam: string, merk: string, text: string): void {
  const file = path.join(DOCS, naam);
  const [open, close] = [`<!-- ${merk} -->`, `<!-- /${merk} -->`];
  const document = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [from, to] = [document.indexOf(open), document.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`docs/${naam} has no ${open} … ${close}`);
  writeFileSync(file, `${document.slice(0, from + open.length)}\n${text}\n${document.slice(to)}`);
}
