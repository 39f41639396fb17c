import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseBoc } from "@/lib/beroepen/boc-bestand";
import { readStartregister } from "@/lib/beroepen/databestanden";
import type { Beroep } from "@/lib/beroepen/beroep";
import { createSearchers } from "./bench/beroepen-zoekers";
import { measure, readQueries, type Measured } from "./bench/beroepen-meten";

const DEFAULT_REGISTER = "../shared/data/vum/BOC_lijst_Volledig-24.1.csv";
const KINDS = ["exact", "prefix", "typo", "compound", "noise", "everyday", "english", "ALL"];

function readRows(path: string): readonly Beroep[] {
  const parsed = parseBoc(readFileSync(path, "utf8"));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value.beroepen;
}

const share = (value: number) => value.toFixed(3).replace(/^0/, "");
const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);

/** One line of Markdown per kind of query. */
function kindRows(name: string, measured: Measured): string[] {
  return KINDS.flatMap((kind) => {
    const row = measured.perKind.get(kind);
    return row === undefined ? [] : [`| ${name} | ${kind} | ${row.n} | ${share(row.recall1)} | ${share(row.recall5)} | ${share(row.mrr)} | ${ms(row.p50)} / ${ms(row.p95)} |`];
  });
}

/** `npm run bench:beroepen -- <file.jsonl> [register.csv]`: how well and how fast occupations are found, next to three libraries. */
async function main([queriesPath, registerPath = process.env.BOC_REGISTER ?? DEFAULT_REGISTER]: string[]): Promise<number> {
  if (queriesPath === undefined) {
    console.error("Geef een bestand met vragen op: npm run bench:beroepen -- vragen.jsonl [register.csv]");
    return 2;
  }
  const rows = readRows(registerPath);
  const queries = readQueries(readFileSync(queriesPath, "utf8"));
  const { kennis } = readStartregister();
  console.log(`${queries.length} queries of ${queriesPath}, ${rows.length} rows, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`);
  const totals = ["| searcher | recall@1 | recall@5 | MRR@10 | query p50 / p95 / p99 CPU ms | keystroke p50 / p95 / p99 CPU ms | build CPU ms | memory MB |", "|---|---|---|---|---|---|---|---|"];
  const kinds = ["| searcher | kind | n | recall@1 | recall@5 | MRR@10 | p50 / p95 CPU ms |", "|---|---|---|---|---|---|---|"];
  for (const { name, create } of createSearchers(kennis)) {
    console.error(`${name} …`);
    const measured = measure(() => create(rows), rows, queries);
    const all = measured.perKind.get("ALL");
    if (all === undefined) continue;
    const { keystroke, buildMs, memoryMb } = measured;
    totals.push(`| ${name} | ${share(all.recall1)} | ${share(all.recall5)} | ${share(all.mrr)} | ${ms(all.p50)} / ${ms(all.p95)} / ${ms(all.p99)} | ${ms(keystroke.p50)} / ${ms(keystroke.p95)} / ${ms(keystroke.p99)} | ${ms(buildMs)} | ${ms(memoryMb)} |`);
    kinds.push(...kindRows(name, measured));
  }
  console.log([...totals, "", ...kinds].join("\n"));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
