import { neutralise, quote } from "./csv";

/** What a file of texts begins with, so that Excel reads it as UTF-8. */
export const UTF8_BOM = "\uFEFF";

/** One line of texts for Excel in Dutch: semicolons, CRLF, and nothing that a spreadsheet would execute. */
export const toCsvRegel = (cellen: readonly string[]): string => `${cellen.map((cel) => quote(neutralise(cel))).join(";")}\r\n`;
