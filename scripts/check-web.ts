// `npm run check:web -- <url>`: looks at a running portal from outside, prints a table, ends with 1 when something is missing.
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

const [adres = process.env.PORTAAL_URL ?? "http://localhost:3000"] = process.argv.slice(2);
const portaal = new URL(adres);
const vraag = vraagAan(portaal);
const bevindingen: Bevinding[] = [];
for (const onderzoek of ONDERZOEKEN) bevindingen.push(...(await onderzoek(vraag, portaal)));

const gemist = bevindingen.filter(({ goed }) => goed === false);
console.log(toTabel(bevindingen));
console.log(`\n${bevindingen.length} checks at ${portaal.origin}, ${gemist.length} missed`);
process.exit(gemist.length === 0 ? 0 : 1);
