import { err, ok, type Result } from "@/lib/result";

/** Where a text stops being a JSON array, as an index in the text, and why, in words for whoever delivered it. */
export interface JsonFout {
  readonly message: string;
  readonly position: number;
}

/** Deep enough for every record of the standard (6), shallow enough that no text can exhaust the stack. */
const MAX_DEPTH = 64;

/**
 * Cuts a JSON array into the source text of its elements, character for character: a record is kept as it was delivered, and
 * parsing and writing it again would change numbers, escapes, spaces and doubled keys. The whole text is checked as
 * JSON (RFC 8259), so that every slice can be parsed. More than `maxDepth` lists and objects inside each other, the outer
 * array included, is an error.
 */
export function sliceJsonArray(text: string, maxDepth = MAX_DEPTH): Result<string[], JsonFout> {
  const slices: string[] = [];
  try {
    const end = scanArray({ text, maxDepth }, skipSpace(text, 0), 1, (from, to) => slices.push(text.slice(from, to)));
    const rest = skipSpace(text, end);
    return rest === text.length ? ok(slices) : err({ message: "Na de lijst staat nog tekst.", position: rest });
  } catch (fout) {
    if (fout instanceof Unexpected) return err({ message: fout.message, position: fout.position });
    throw fout;
  }
}

/** Leaves the scanner from any depth; never leaves this module. */
class Unexpected extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
  }
}

interface Source {
  readonly text: string;
  readonly maxDepth: number;
}

/** Each of these starts at the first character of what it reads and returns the position behind it. */
type Scan = (source: Source, at: number, depth: number) => number;

const scanValue: Scan = (source, at, depth) => {
  switch (source.text[at]) {
    case "{":
      return scanObject(source, at, depth + 1);
    case "[":
      return scanArray(source, at, depth + 1);
    case '"':
      return scanString(source.text, at);
    default:
      return scanScalar(source.text, at);
  }
};

function scanArray(source: Source, at: number, depth: number, onElement?: (from: number, to: number) => void): number {
  expect(source.text, at, "[", "Hier hoort een lijst te beginnen met [.");
  return scanMembers(source, at, depth, "]", (from) => {
    const to = scanValue(source, from, depth);
    onElement?.(from, to);
    return to;
  });
}

const scanObject: Scan = (source, at, depth) =>
  scanMembers(source, at, depth, "}", (from) => {
    const colon = skipSpace(source.text, scanString(source.text, from));
    expect(source.text, colon, ":", "Na de naam van een veld hoort een dubbele punt.");
    return scanValue(source, skipSpace(source.text, colon + 1), depth);
  });

/** What stands between brackets, separated by commas; `at` is at the opening bracket. */
function scanMembers({ text, maxDepth }: Source, at: number, depth: number, close: string, scanMember: (from: number) => number): number {
  if (depth > maxDepth) throw new Unexpected(`Er zitten meer dan ${maxDepth} niveaus in elkaar.`, at);
  let next = skipSpace(text, at + 1);
  if (text[next] === close) return next + 1;
  for (;;) {
    next = skipSpace(text, scanMember(next));
    if (text[next] === close) return next + 1;
    expect(text, next, ",", `Hier hoort een komma of ${close}.`);
    next = skipSpace(text, next + 1);
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function scanString(text: string, at: number): number {
  expect(text, at, '"', "Hier hoort een tekst tussen aanhalingstekens.");
  for (let i = at + 1; i < text.length; i += 1) {
    const character = text.charCodeAt(i);
    if (character === QUOTE) return i + 1;
    if (character === BACKSLASH) i = match(ESCAPE, text, i, "Dit teken kan niet na een backslash staan.") - 1;
    else if (character < 0x20) throw new Unexpected("In een tekst mag geen regeleinde of stuurteken staan.", i);
  }
  throw new Unexpected("De tekst heeft geen aanhalingsteken aan het einde.", text.length);
}

const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const scanScalar = (text: string, at: number): number => match(SCALAR, text, at, "Hier hoort een waarde.");

function match(pattern: RegExp, text: string, at: number, message: string): number {
  pattern.lastIndex = at;
  if (!pattern.test(text)) throw new Unexpected(message, at);
  return pattern.lastIndex;
}

function skipSpace(text: string, at: number): number {
  let i = at;
  for (let character = text[i]; character === " " || character === "\n" || character === "\r" || character === "\t"; character = text[i]) i += 1;
  return i;
}

function expect(text: string, at: number, character: string, message: string): void {
  if (text[at] !== character) throw new Unexpected(at < text.length ? message : "De tekst houdt te vroeg op.", at);
}
