// `npm run check:web -- <url> [--schrijf]`: looks at a running portal from outside, prints a table, ends with 1 when something is missing; with
// --schrijf the table goes into docs/beveiliging.md.
import { parseArgs } from "node:util";
import { writeTussen } from "./bench/verslag";
import { type Bevinding, toTabel } from "./check-web/bevinding";
import { onderzoekCookies } from "./check-web/cookies";
import { onderzoekCsp } from "./check-web/csp";
import { onderzoekFouten, onderzoekStilte } from "./check-web/fouten";
import { onderzoekLimiet, onderzoekOmvang } from "./check-web/grenzen";
import { onderzoekBewaren, onderzoekKoppen, onderzoekVersies } from "./check-web/koppen";
import { onderzoekMelden } from "./check-web/melden";
import { onderzoekOorsprong } from "./check-web/oorsprong";
import { vraagAan } from "./check-web/vraag";

// The limit last: after it this address waits.
const ONDERZOEKEN = [onderzoekKoppen, onderzoekCsp, onderzoekVersies, onderzoekBewaren, onderzoekCookies, onderzoekOorsprong, onderzoekOmvang, onderzoekFouten, onderzoekStilte, onderzoekMelden, onderzoekLimiet];

const { positionals, values } = parseArgs({ allowPositionals: true, options: { schrijf: { type: "boolean", default: false } } });
const [adres = process.env.PORTAAL_URL ?? "http://localhost:3000"] = positionals;
const portaal = new URL(adres);
const vraag = vraagAan(portaal);
const bevindingen: Bevinding[] = [];
for (const onderzoek of ONDERZOEKEN) bevindingen.push(...(await onderzoek(vraag, portaal)));

const gemist = bevindingen.filter(({ goed }) => goed === false);
console.log(toTabel(bevindingen));
console.log(`\n${bevindingen.length} checks at ${portaal.origin}, ${gemist.length} missed`);
if (values.schrijf) writeTussen("beveiliging.md", "check:web", `${bevindingen.length} checks on ${new Date().toISOString().slice(0, 10)} of the built portal at ${portaal.origin}, ${gemist.length} missed.\n\n${toTabel(bevindingen)}`);
process.exit(gemist.length === 0 ? 0 : 1);
