import type { Beroepsbeeld, Familie } from "./familie";
import { hoofdletter } from "./taal";
import type { OverigBeroep } from "./wereld";
import type { Werk } from "./families";

const TAKEN = ["het werk van de dag voorbereiden", "overleggen met collega's", "klanten en bezoekers te woord staan", "afspraken en resultaten vastleggen", "letten op kwaliteit en veiligheid", "materiaal en gegevens op orde houden"];
const BIJZONDER = ["Je krijgt een goede inwerkperiode.", "Je kent het vak of hebt in verwant werk ervaring opgedaan.", "We maken graag kennis om samen te kijken of het past."];

/** The world of occupations that have no description of ours: true of any work, so short and general. */
const ALGEMEEN: Familie = {
  naam: "overig",
  werkgevers: { Personeelsdiensten: 78201, "Werving en Detachering": 78201, Bedrijvengroep: 8299, Coöperatie: 8299 },
  inleidingen: ["{werkgever} zoekt voor een opdrachtgever in {plaats} een nieuwe collega.", "{werkgever} heeft in {plaats} plaats voor een vakkracht.", "Voor een organisatie in {plaats} zoekt {werkgever} versterking."],
  sfeer: ["Je komt in een klein team.", "De lijnen zijn kort en collega's helpen elkaar."],
  voorwaarden: ["een passend salaris", "een reiskostenvergoeding", "ruimte om te leren"],
  onregelmatig: 0.25,
  kantoortijden: 0.55,
  profiel: ["Ik wil graag terug in mijn vak.", "Ik leer snel en werk graag met anderen.", "Ik sta open voor verwant werk."],
  interesses: ["Lezen", "Sporten", "Muziek"],
  beroepen: [],
};

const HOOG = /wetenschappelijk|hoogleraar|\barts\b|jurist|advoca|psycholoog|notaris|rechter/i;
const HBO = /manager|adviseur|docent|leraar|ingenieur|hoofd|consulent|ontwerper|therapeut|controller|projectleider|coördinator/i;
const PRAKTISCH = /medewerker|monteur|chauffeur|verkoop|maker|bediende|bewerker|operator|bakker|lasser/i;
const EENVOUDIG = /hulp|assistent|inpakker|sorteerder|seizoen|plukker/i;

function schatNiveau(naam: string): Beroepsbeeld["niveau"] {
  if (HOOG.test(naam)) return 6;
  if (HBO.test(naam)) return 5;
  if (EENVOUDIG.test(naam)) return 2;
  return PRAKTISCH.test(naam) ? 3 : 4;
}

const SALARIS: Readonly<Record<Beroepsbeeld["niveau"], readonly [number, number]>> = { 2: [2480, 2750], 3: [2550, 3100], 4: [2700, 3600], 5: [3200, 4600], 6: [3800, 5800] };

/** Makes an occupation of which only the name is known into something to write about. */
export function describeOverig({ code, naam, gewicht }: OverigBeroep): Werk {
  const niveau = schatNiveau(naam);
  const beroep: Beroepsbeeld = {
    code, naam, niveau, gewicht, titels: [hoofdletter(naam)], taken: TAKEN, bijzonder: BIJZONDER, salaris: SALARIS[niveau], werkweek: ["vol", "ruim", "deel"],
  };
  return { familie: ALGEMEEN, beroep };
}
