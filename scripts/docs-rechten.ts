// `npm run docs:rechten`: writes the table of rights into docs/toegang.md.
import { readFileSync, writeFileSync } from "node:fs";
import { replaceRechten } from "../lib/toegang/rechtentabel";

const BESTAND = "docs/toegang.md";
writeFileSync(BESTAND, replaceRechten(readFileSync(BESTAND, "utf8")));
