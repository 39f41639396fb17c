import { readFileSync } from "node:fs";
import { parseBoc } from "@/lib/beroepen/boc-bestand";
import { ANSWERS } from "@/lib/beroepen/coderen/aantal";
import { DREMPEL, pickKandidaten } from "@/lib/beroepen/coderen/kandidaten";
import { readCel } from "@/lib/beroepen/coderen/lees-cel";
import { readCelKennis, readLanguage, readStartregister } from "@/lib/beroepen/databestanden";
import { createBeroepenIndex } from "@/lib/beroepen/index/beroepen-index";
import { dataLines } from "@/lib/beroepen/taal/language";
import { readQueries } from "./bench/beroepen-meten";

const REGISTER = process.env.BOC_REGISTER ?? "../shared/data/vum/BOC_lijst_Volledig-24.1.csv";
const TEKSTEN = "scripts/bench/coderen-teksten.txt";
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];

interface Tekst {
  readonly tekst: string;
  readonly goed: ReadonlySet<string>;
}

const share = (part: number, of: number) => (of === 0 ? "–" : (part / of).toFixed(3));

/** `npm run bench:coderen -- [file.jsonl …]`: how far the chances of codeBeroep can be trusted, on our own texts and files of queries. */
function main(files: readonly string[]): void {
  const parsed = parseBoc(readFileSync(REGISTER, "utf8"));
  if (!parsed.ok) throw new Error(parsed.error);
  const rows = parsed.value.beroepen;
  const startsWith = (name: string) => rows.filter(({ naam, code, referentieCode }) => code === referentieCode && naam.startsWith(name)).map(({ code }) => code);
  const own = dataLines(readFileSync(TEKSTEN, "utf8")).map((line): Tekst => {
    const [tekst = "", names = ""] = line.split(" > ");
    return { tekst, goed: new Set(names.trim() === "-" ? [] : names.split(";").flatMap((name) => startsWith(name.trim()))) };
  });
  const asked = files.flatMap((file) => readQueries(readFileSync(file, "utf8")).filter(({ kind }) => kind !== "prefix")).map(({ q, accept }): Tekst => ({ tekst: q, goed: new Set(accept) }));
  const index = createBeroepenIndex(rows, readStartregister().kennis, readLanguage());
  const kennis = readCelKennis();
  const results = [...own, ...asked].map(({ tekst, goed }) => {
    const [first] = pickKandidaten(readCel(tekst, kennis).map((part) => index.search(part, ANSWERS)));
    return { tekst, goed: first !== undefined && goed.has(first.referentieberoep.code), beroep: goed.size > 0, zekerheid: first?.zekerheid ?? 0, naam: first?.naam };
  });
  const beroepen = results.filter(({ beroep }) => beroep).length;
  console.log(`${results.length} texts: ${beroepen} with an occupation, ${results.length - beroepen} without; threshold ${DREMPEL}\n`);
  console.log("| chance given | texts | right |\n|---|---|---|");
  [0, ...THRESHOLDS].forEach((from, at) => {
    const bin = results.filter(({ zekerheid, naam }) => naam !== undefined && zekerheid >= from && zekerheid < (THRESHOLDS[at] ?? 1.01));
    console.log(`| ${from} – ${THRESHOLDS[at] ?? 1} | ${bin.length} | ${share(bin.filter(({ goed }) => goed).length, bin.length)} |`);
  });
  console.log("\n| threshold | taken without a person | of those right | occupations taken |\n|---|---|---|---|");
  for (const threshold of THRESHOLDS) {
    const sure = results.filter(({ zekerheid }) => zekerheid >= threshold);
    console.log(`| ${threshold} | ${sure.length} | ${share(sure.filter(({ goed }) => goed).length, sure.length)} | ${share(sure.filter(({ goed }) => goed).length, beroepen)} |`);
  }
  const wrong = results.filter(({ zekerheid, goed }) => zekerheid >= DREMPEL && !goed);
  console.log(`\nTaken and wrong: ${wrong.map(({ tekst, naam, zekerheid }) => `"${tekst}" → ${naam} (${zekerheid})`).join("; ")}`);
}

main(process.argv.slice(2));
