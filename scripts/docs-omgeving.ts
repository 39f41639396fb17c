// `npm run docs:omgeving`: writes the table of settings into docs/beheer.md.
import { readFileSync, writeFileSync } from "node:fs";
import { replaceOmgeving } from "./omgeving/tabel";

const BESTAND = "docs/beheer.md";
writeFileSync(BESTAND, replaceOmgeving(readFileSync(BESTAND, "utf8")));
