// `npm run beheer:eerste -- --naam "<naam>" --kvk <8 cijfers> | --rsin <9 cijfers> [--oin <20 cijfers>]`: the code with which the first functioneel
// beheerder gets in (docs/beheer.md, Install). With the settings of the portal; the OIN is by default that of PORTAAL_OIN.
import { parseArgs } from "node:util";
import { exploitantSchema, nodigEersteBeheerderUit, type EersteFout } from "../lib/beheer/eerste-beheerder";
import { closeDb } from "../lib/db/client";
import { env } from "../lib/env";

const MELDINGEN: Readonly<Record<EersteFout["soort"], (naam: string) => string>> = {
  "er-is-er-al": () => "Er is al een functioneel beheerder. Die geeft anderen hun rol, onder Beheer, Gebruikers. Er is niets veranderd.",
  "andere-organisatie": (naam) => `Dit past niet bij wat het portaal al weet: ${naam} beheert het portaal, of heeft een van deze nummers. Kijk OIN, KvK-nummer en RSIN na. Er is niets veranderd.`,
};

function stop(melding: string): never {
  console.error(melding);
  process.exit(1);
}

const { values } = parseArgs({ options: { naam: { type: "string" }, kvk: { type: "string" }, rsin: { type: "string" }, oin: { type: "string" } } });
const gelezen = exploitantSchema.safeParse({ naam: "", ...values, oin: values.oin ?? env().PORTAAL_OIN });
if (!gelezen.success) stop([...gelezen.error.issues.map(({ message }) => message), 'Gebruik: npm run beheer:eerste -- --naam "Naam van de organisatie" --kvk 12345678'].join("\n"));
const gedaan = await nodigEersteBeheerderUit(gelezen.data);
await closeDb();
if (!gedaan.ok) stop(MELDINGEN[gedaan.error.soort]("naam" in gedaan.error ? gedaan.error.naam : ""));
console.log(`Code voor de eerste functioneel beheerder van ${gelezen.data.naam}: ${gedaan.value.code}
Te gebruiken tot ${gedaan.value.verlooptOp.toISOString().slice(0, 10)}, op ${env().PORTAAL_URL}/uitnodiging: vul de code in en log binnen een kwartier in met eHerkenning van deze organisatie.
De code staat nergens anders. Kwijt? Geef deze opdracht nog eens: dan komt er een nieuwe, en vervalt deze.`);
