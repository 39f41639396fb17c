import { toBeroepsUri } from "../../lib/standaard/beroepscode";
import type { WerkzoekendeAanlevering } from "../../lib/standaard/aanlevering";
import { addDagen } from "./datum";
import { dunUit, kiesVulling, type Vulling } from "./leegte";
import { hostOf, inventTelefoon, inventWerkgever, kiesSoort } from "./namen";
import { opleidingOf } from "./opleiding";
import { schrijfPresentatie } from "./presentatie";
import { joinEn, kort } from "./taal";
import type { Toeval } from "./toeval";
import { postcodeLetters, type Bronhouder } from "./wereld";
import type { CodeKeuze } from "./werkkeuze";
import type { Zoeker } from "./zoeker";

/** Share of otherwise filled profielen that say nothing about transport. */
export const PROFIEL_ZONDER_VERVOERMIDDEL = 0.4;

type Kwalificatie = NonNullable<WerkzoekendeAanlevering["arbeidsmarktkwalificatie"]>;

function contractvormen(zoeker: Zoeker, toeval: Toeval): WerkzoekendeAanlevering["contractvorm"] {
  const vormen: NonNullable<WerkzoekendeAanlevering["contractvorm"]> = [{ codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "01" }];
  if (toeval.kans(0.7)) vormen.push({ codeTypeArbeidscontract: "O", codeTypeOvereenkomst: "01" });
  if (zoeker.wilLeren) vormen.push({ codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "02" });
  if (zoeker.wilVrijwilligerswerk) vormen.push({ codeTypeOvereenkomst: "03" });
  if (zoeker.wilErvaring) vormen.push({ codeTypeArbeidscontract: "B", codeTypeOvereenkomst: "04" });
  return vormen;
}

function talen({ nederlands, moedertaal, werk }: Zoeker, toeval: Toeval): Kwalificatie["taalbeheersing"] {
  const schriftelijk = nederlands > 1 && toeval.kans(0.4) ? ((nederlands - 1) as 1 | 2 | 3) : nederlands;
  const lijst: NonNullable<Kwalificatie["taalbeheersing"]> = [{ codeTaal: "nld", codeNiveauTaalbeheersingMondeling: nederlands, codeNiveauTaalbeheersingSchriftelijk: schriftelijk, codeNiveauTaalbeheersingLezen: schriftelijk, codeNiveauTaalbeheersingLuisteren: nederlands }];
  if (moedertaal) lijst.push({ codeTaal: moedertaal, codeNiveauTaalbeheersingMondeling: 4, codeNiveauTaalbeheersingSchriftelijk: 3 });
  if (moedertaal !== "eng" && toeval.kans(werk.beroep.niveau >= 4 ? 0.5 : 0.15)) lijst.push({ codeTaal: "eng", codeNiveauTaalbeheersingMondeling: werk.beroep.niveau >= 5 ? 3 : 2 });
  return lijst;
}

function werkervaring({ werk, ook, jarenErvaring, plek }: Zoeker, toeval: Toeval, today: string): Kwalificatie["werkervaring"] {
  if (jarenErvaring === 0) return undefined;
  const werken = [werk, ...ook].slice(0, toeval.tussen(1, 2));
  let einde = addDagen(today, -toeval.tussen(20, 700));
  return werken.map((eerder) => {
    const { beroep } = eerder;
    const aanvang = addDagen(einde, -toeval.tussen(200, Math.max(365, Math.floor((jarenErvaring * 365) / werken.length))));
    const baan = {
      beroep: { codeBeroepsnaam: toBeroepsUri(beroep.code) },
      datumAanvangWerkzaamheden: aanvang,
      datumEindeWerkzaamheden: einde,
      naamOrganisatie: kort(inventWerkgever(kiesSoort(toeval, eerder).soort, plek.plaats, toeval.tussen(0, 9)).naam, 70),
      toelichtingWerkervaring: `Mijn werk: ${joinEn(toeval.enkele(beroep.taken, 3))}.`,
    };
    einde = addDagen(aanvang, -toeval.tussen(10, 300));
    return baan;
  });
}

function opleidingen({ werk, heeftDiploma }: Zoeker, toeval: Toeval): Kwalificatie["opleiding"] {
  if (heeftDiploma && werk.beroep.diploma) return [{ ...opleidingOf(werk.beroep), codeStatusOpleiding: 1 }];
  const niveau = toeval.een(werk.beroep.niveau >= 4 ? ([3, 4, 4] as const) : ([1, 2, 2, 4] as const));
  const klaar = toeval.kans(0.6);
  return [{ codeNiveauOpleiding: niveau, indicatieDiploma: klaar ? 1 : 2, codeStatusOpleiding: klaar ? 1 : 2 }];
}

function kwalificatie(zoeker: Zoeker, toeval: Toeval, today: string, vulling: Vulling): Kwalificatie {
  const { beroep, familie } = zoeker.werk;
  const heel: Kwalificatie = {
    codeWerkEnDenkniveauWerkzoekende: toeval.kans(0.05) ? 7 : toeval.kans(0.8) ? beroep.niveau : Math.max(1, beroep.niveau - 1) as 1 | 2 | 3 | 4 | 5,
    taalbeheersing: talen(zoeker, toeval),
    rijbewijs: zoeker.rijbewijzen.length > 0 ? zoeker.rijbewijzen.map((codeSoortRijbewijs) => ({ codeSoortRijbewijs })) : undefined,
    opleiding: opleidingen(zoeker, toeval),
    cursus: beroep.cursussen && toeval.kans(0.4) ? [{ naamCursus: toeval.een(beroep.cursussen), indicatieCertificaat: toeval.kans(0.85) ? 1 : 2 }] : undefined,
    werkervaring: werkervaring(zoeker, toeval, today),
    interesse: toeval.enkele(familie.interesses, toeval.tussen(1, 2)).map((naamInteresse) => ({ naamInteresse })),
  };
  return dunUit(toeval, heel, vulling, [], ["codeWerkEnDenkniveauWerkzoekende", "taalbeheersing", "rijbewijs", "opleiding", "cursus", "werkervaring", "interesse"]);
}

function contact(bron: Bronhouder, toeval: Toeval, nummer: number): WerkzoekendeAanlevering["contactpersoon"] {
  const consulent = toeval.tussen(1, bron.soort === "uwv" ? 40 : 8);
  return [{ naamContactpersoonAfdeling: `Team Werk, consulent ${consulent}`, emailadres: `consulent${consulent}.werk@${hostOf(bron.naam)}`, telefoonnummer: inventTelefoon(nummer) }];
}

function vervoermiddelen({ vervoer, werk }: Zoeker, toeval: Toeval): WerkzoekendeAanlevering["vervoermiddel"] {
  if (toeval.kans(PROFIEL_ZONDER_VERVOERMIDDEL)) return undefined;
  return vervoer.map((codeVervoermiddel) => ({
    codeVervoermiddel,
    indicatieBeschikbaarVoorWoonWerkverkeer: 1 as const,
    indicatieBeschikbaarVoorUitvoeringWerk: codeVervoermiddel === 1 ? (werk.beroep.onderweg === "auto" || toeval.kans(0.3) ? 1 : 0) : 2,
  }));
}

/** One werkzoekendeprofiel of a bron, as filled or as empty as bronnen are. The contact is always the consulent. */
export function maakWerkzoekende(toeval: Toeval, zoeker: Zoeker, kiesCode: CodeKeuze, bron: Bronhouder, idWerkzoekende: string, nummer: number, today: string): WerkzoekendeAanlevering {
  const vulling = kiesVulling(toeval, bron.soort);
  const [urenMinimaal, urenMaximaal] = zoeker.uren;
  const werken = [zoeker.werk, ...zoeker.ook];
  const record: WerkzoekendeAanlevering = {
    idWerkzoekende,
    bemiddelingsberoep: werken.map(({ beroep }) => ({ codeBeroepsnaam: toBeroepsUri(kiesCode(toeval, beroep)) })),
    mobiliteit: { bemiddelingspostcode: `${zoeker.plek.pc4}${postcodeLetters(toeval)}`, maximaleReisafstand: toeval.kans(0.75) ? zoeker.reisafstand : undefined, maximaleReistijd: toeval.kans(0.5) ? zoeker.reistijd : undefined },
    werktijden: { aantalWerkurenPerWeekMinimaal: urenMinimaal, aantalWerkurenPerWeekMaximaal: urenMaximaal, indicatieKantoortijden: toeval.kans(0.2) ? 0 : zoeker.onregelmatig ? 2 : 1 },
    flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: zoeker.onregelmatig ? 1 : 2, datumAanvangBeschikbaarVoorWerk: zoeker.beschikbaar },
    contractvorm: contractvormen(zoeker, toeval),
    arbeidsmarktkwalificatie: kwalificatie(zoeker, toeval, today, vulling),
    vervoermiddel: vervoermiddelen(zoeker, toeval),
    sector: [{ codeSbi: kiesSoort(toeval, zoeker.werk).sbi }],
    eisAanWerk: { indicatieBegeleiding: zoeker.begeleiding ? 1 : 2, indicatieWerkvariatie: toeval.een([0, 0, 1, 2]), indicatieAanpassingWerkomgeving: zoeker.begeleiding && toeval.kans(0.4) ? 1 : 2 },
    persoonlijkePresentatie: schrijfPresentatie(toeval, zoeker),
    contactpersoon: contact(bron, toeval, nummer),
    indicatieBeschikbaarheidContactgegevens: toeval.kans(0.9) ? 1 : 2,
    indicatieLdrRegistratie: zoeker.begeleiding && toeval.kans(0.5) ? 1 : 2,
  };
  if (vulling === "kaal" && toeval.kans(0.25)) record.bemiddelingsberoep = toeval.kans(0.5) ? [] : [{}];
  return dunUit(toeval, record, vulling, ["persoonlijkePresentatie"], ["contractvorm", "eisAanWerk", "flexibiliteit", "indicatieLdrRegistratie", "sector", "vervoermiddel", "werktijden"]);
}
