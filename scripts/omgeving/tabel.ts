import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const BRON = path.resolve(import.meta.dirname, "../../lib/env.ts");
const BEGIN = "<!-- omgeving -->";
const EIND = "<!-- /omgeving -->";

/** One variable of the environment, as `lib/env.ts` writes it. */
export interface Instelling {
  readonly naam: string;
  /** `verplicht`, `leeg` or the value that counts when it isn't set. */
  readonly standaard: string;
  readonly uitleg: string;
}

/** Every variable of the schema, with the words above it. Throws when the schema isn't found. */
export function readInstellingen(bron = readFileSync(BRON, "utf8")): Instelling[] {
  const file = ts.createSourceFile("env.ts", bron, ts.ScriptTarget.Latest, true);
  const found: Instelling[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && /^[A-Z][A-Z0-9_]+$/.test(node.name.text)) found.push({ naam: node.name.text, standaard: standaardVan(node.initializer.getText(file)), uitleg: uitlegVan(node) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (found.length === 0) throw new Error("lib/env.ts: geen schema gevonden");
  return found;
}

function standaardVan(tekst: string): string {
  const waarde = /\.default\((.+?)\)/.exec(tekst)?.[1];
  if (waarde !== undefined) return waarde.replaceAll('"', "");
  return tekst === "optional" || tekst.includes(".optional()") ? "leeg" : "verplicht";
}

const uitlegVan = (node: ts.Node): string =>
  ts.getJSDocCommentsAndTags(node).flatMap((doc) => ts.getTextOfJSDocComment(doc.comment) ?? []).join(" ").replace(/\s+/g, " ").trim();

/** Markdown: name, what counts when it isn't set, meaning. */
export function tabelVan(instellingen: readonly Instelling[]): string {
  const woorden: Readonly<Record<string, string>> = { verplicht: "**required**", leeg: "–" };
  const regels = instellingen.map(({ naam, standaard, uitleg }) => `| \`${naam}\` | ${woorden[standaard] ?? `\`${standaard}\``} | ${uitleg.replaceAll("|", "\\|")} |`);
  return ["| variable | default | what it is |", "|---|---|---|", ...regels].join("\n");
}

/** The document with the table between its marks as the code has it now. Throws when the marks are gone. */
export function replaceOmgeving(document: string): string {
  const begin = document.indexOf(BEGIN);
  const eind = document.indexOf(EIND);
  if (begin < 0 || eind < begin) throw new Error(`Zet ${BEGIN} en ${EIND} in het document`);
  return `${document.slice(0, begin + BEGIN.length)}\n${tabelVan(readInstellingen())}\n${document.slice(eind)}`;
}
