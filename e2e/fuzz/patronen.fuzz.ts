import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { check } from "recheck";
import ts from "typescript";
import { expect, it } from "vitest";
import { VOLLEDIG } from "./bestook";
import { ROOT } from "./modules";

const FOLDERS = ["app", "components", "lib", "proxy.ts"];
/** The answer for one pattern; what takes longer is looked at as "unknown". */
const TIMEOUT_MS = 20_000;

interface Patroon {
  readonly source: string;
  readonly flags: string;
  readonly waar: string;
}

const sources = (): string[] =>
  FOLDERS.flatMap((folder) => (folder.endsWith(".ts") ? [folder] : readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file))))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\/generated\/|\/(testing|proef)\//.test(file));

/** Every pattern that is written out in a file; those put together at run time are named in the test below. */
function patternsIn(file: string): Patroon[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: Patroon[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), waar: `${file}:${tree.getLineAndCharacterOfPosition(node.pos).line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const patronen = [...new Map(sources().flatMap(patternsIn).map((patroon) => [`${patroon.source}/${patroon.flags}`, patroon])).values()];

/** Quadratic on text made for it, but never given such text: where, and why not. */
const BEGRENSD: readonly (readonly [file: string, waarom: string])[] = [
  ["lib/bestand/beoordelen.ts", "valid JSON only, in which every quote is closed: each text is read once"],
  ["lib/toegang/rechtentabel.ts", "our own documentation"],
  ["lib/vum/verbinding.ts", "our own settings"],
  ["lib/beroepen/coderen/lees-cel.ts", "cut at 300 characters"],
  ["lib/beroepen/index/labels.ts", "names of the register"],
  ["lib/beroepen/taal/language.ts", "our own data files"],
  ["lib/beroepen/verwant/gedeelde-woorden.ts", "names of the register"],
  ["lib/bestand/opbouw/id.ts", "cut at 1,000 characters"],
  ["lib/bestand/opbouw/vacature.ts", "its first part is at most 80 characters: 24 ms for the longest cell"],
  ["lib/bestand/lezen/xlsx/stijlen.ts", "cut at 500 characters"],
  ["lib/bestand/waarden/teksten.ts", "each part of a cell, cut at 400 characters"],
  ["lib/bestand/waarden/woorden.ts", "measured with the longest cell (waarden.fuzz.ts): under a second"],
];
const isBegrensd = (waar: string): boolean => BEGRENSD.some(([file]) => waar.startsWith(`${file}:`));

it("ReDoS: no pattern of the portal can be made slow", async () => {
  expect(patronen.length).toBeGreaterThan(100);
  const gekozen = VOLLEDIG ? patronen : patronen.filter((_, index) => index % 10 === 0);
  const traag: string[] = [];
  for (const { source, flags, waar } of gekozen) {
    const oordeel = await check(source, flags.replaceAll(/[dv]/g, ""), { timeout: TIMEOUT_MS });
    const hoe = oordeel.status === "vulnerable" ? oordeel.complexity.summary : "";
    // A machine that is busy may not come to an answer: only the whole of it insists on one.
    const isTraag = oordeel.status === "vulnerable" || (VOLLEDIG && oordeel.status === "unknown");
    if (isTraag && !isBegrensd(waar)) traag.push(`${waar} /${source}/${flags}: ${oordeel.status} ${hoe}`);
  }
  expect(traag).toEqual([]);
}, VOLLEDIG ? 1_800_000 : 120_000);
