import { parseWoorden, vouw, zegtNiets } from "../waarden/woorden";
import { splits } from "../waarden/gelezen";

/**
 * The gedragscompetenties of contract v2.0: code = label of the list, then everyday words for it. Origin of the words: our own. A word
 * that could mean two of them is left out.
 */
export const GEDRAGSCOMPETENTIES = parseWoorden(`
24100 = Beslissen en activiteiten initiëren, beslissen, initiatief, initiatiefrijk, besluitvaardig, neemt initiatief, initiatief nemen, daadkrachtig
24101 = Aansturen, leidinggeven, leiding geven, leidinggevend, managen, coordineren
24102 = Begeleiden, coachen, ondersteunen, anderen helpen
24104 = Aandacht en begrip tonen, empathisch, inlevend, inlevingsvermogen, luisteren, begripvol, zorgzaam, geduldig, behulpzaam
24105 = Samenwerken en overleggen, samenwerken, teamspeler, teamplayer, teamwork, collegiaal, goed in samenwerken, overleggen, kan goed samenwerken
24106 = Ethisch en integer handelen, integer, eerlijk, betrouwbaar, integriteit, discreet
24107 = Relaties bouwen en netwerken, netwerken, sociaal, sociaal vaardig, contactueel, contacten leggen
24108 = Overtuigen en beïnvloeden, overtuigen, overtuigingskracht, onderhandelen
24109 = Presenteren, presentatie, representatief
24110 = Formuleren en rapporteren, rapporteren, schrijven, communicatief, communiceren, communicatief vaardig
24111 = Vakdeskundigheid toepassen, vakkundig, vakmanschap, technisch inzicht, handig, technisch
24112 = Materialen en middelen inzetten, omgaan met gereedschap, gereedschap
24113 = Analyseren, analytisch, analytisch vermogen
24114 = Onderzoeken, onderzoekend, nieuwsgierig
24115 = Creeren en innoveren, creatief, creativiteit, innovatief
24116 = Leren, leergierig, leervermogen, wil leren, leerbaar, snel van begrip
24118 = Plannen en organiseren, plannen, organiseren, organisatievermogen, gestructureerd, ordelijk
24119 = Op de behoeften en verwachtingen van de klant richten, klantgericht, klantvriendelijk, klantgerichtheid, servicegericht, klantcontact, gastvrij
24120 = Kwaliteit leveren, nauwkeurig, precies, zorgvuldig, accuraat, kwaliteitsgericht, oog voor detail
24121 = Instructies en procedures opvolgen, instructies opvolgen, discipline, gedisciplineerd, kan instructies opvolgen, punctueel, op tijd, stipt
24122 = Omgaan met verandering en aanpassen, flexibel, aanpassingsvermogen, flexibiliteit
24123 = Met druk en tegenslag omgaan, stressbestendig, stressbestendigheid, doorzettingsvermogen, doorzetter, incasseringsvermogen
24124 = Gedrevenheid en ambitie tonen, gedreven, ambitieus, gemotiveerd, enthousiast, motivatie, harde werker, hard werken
24125 = Ondernemend en commercieel handelen, ondernemend, commercieel, verkopen
24126 = Bedrijfsmatig handelen, kostenbewust, bedrijfsmatig
`);

/** What a cell with competences says: codes of v2, and words for what has none. `woorden` has all of them in the words of the cell. */
export interface Competenties {
  readonly codes: readonly string[];
  readonly zonderCode: readonly string[];
  readonly woorden: readonly string[];
}

/** Reads "samenwerken, klantgericht; heftruck rijden". */
export function leesCompetenties(teksten: readonly string[], beslist: (text: string) => string | null | undefined = () => undefined): Competenties {
  const woorden = [...new Set(teksten.flatMap((text) => splits(text)).filter((text) => !zegtNiets(text)))];
  const codes = new Set<string>();
  const zonderCode: string[] = [];
  for (const woord of woorden) {
    const code = beslist(woord) ?? GEDRAGSCOMPETENTIES.get(vouw(woord)) ?? (/^241\d\d$/.test(woord) && new Set(GEDRAGSCOMPETENTIES.values()).has(woord) ? woord : undefined);
    if (code === undefined || code === "") zonderCode.push(woord);
    else codes.add(code);
  }
  return { codes: [...codes], zonderCode, woorden };
}
