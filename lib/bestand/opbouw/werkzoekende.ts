import { leesDatum } from "../waarden/datum";
import { leesGetal, leesMinuten } from "../waarden/getallen";
import { leesStatusOpleiding } from "../waarden/codes";
import { splits, waarde } from "../waarden/gelezen";
import { kort, leesEmail, leesNiveau, leesTelefoon, leesUrl } from "../waarden/teksten";
import { zegtNiets } from "../waarden/woorden";
import type { Opbouwcontext, Opgebouwd } from "./context";
import { alleenV2, bouwBeroepen, bouwCompetenties, bouwContractvormen, bouwJaNee, bouwOnregelmatig, bouwOpleidingen, bouwPostcode, bouwRijbewijzen, bouwTalen, bouwVervoer, bouwWerktijden } from "./gedeeld";
import type { Rijlezer } from "./rijlezer";
import { lijst, vol } from "./vol";

const DATUM_RAAD = "Schrijf een datum als 21-11-2026.";
const namen = (rij: Rijlezer, doel: string) => rij.lees(doel, (text) => waarde(...splits(text).filter((deel) => !zegtNiets(deel)).map((deel) => deel.slice(0, 120))), "");

/** A werkzoekende out of a row. Name, address, birth date and sex have no place in it. */
export function bouwWerkzoekende(rij: Rijlezer, id: string, context: Opbouwcontext): Opgebouwd {
  const datum = (doel: string, vandaag: string | null = null) => rij.een(doel, (text) => leesDatum(text, vandaag), DATUM_RAAD);
  const beroepen = bouwBeroepen(rij, "beroep", context);
  const ervaring = bouwBeroepen(rij, "werkervaring", context);
  const competenties = bouwCompetenties(rij, context);
  const { opleidingen, niveau } = bouwOpleidingen(rij, { indicatieDiploma: bouwJaNee(rij, "diploma"), codeStatusOpleiding: rij.een("opleidingStatus", leesStatusOpleiding, "Schrijf afgerond, gestopt of nog bezig.") });
  const toBeroep = (code: string) => ({ codeBeroepsnaam: context.toUri(code) });
  const postcode = bouwPostcode(rij, context);
  const record = {
    idWerkzoekende: id,
    bemiddelingsberoep: lijst(beroepen.codes.map(toBeroep)),
    mobiliteit: postcode === undefined ? undefined : vol({ bemiddelingspostcode: postcode, maximaleReisafstand: rij.een("reisafstand", (text) => leesGetal(text, 999), "Schrijf het aantal kilometers."), maximaleReistijd: rij.een("reistijd", leesMinuten, "Schrijf het aantal minuten.") }),
    werktijden: bouwWerktijden(rij),
    flexibiliteit: vol({ datumAanvangBeschikbaarVoorWerk: datum("beschikbaarVanaf", context.vandaag), datumEindeBeschikbaarVoorWerk: datum("beschikbaarTot"), indicatieOnregelmatigWerkOfPloegendienst: bouwOnregelmatig(rij) }),
    contractvorm: bouwContractvormen(rij),
    vervoermiddel: bouwVervoer(rij),
    sector: bouwSector(rij),
    arbeidsmarktkwalificatie: vol({
      codeWerkEnDenkniveauWerkzoekende: (rij.een("werkEnDenkniveau", leesNiveau, "Schrijf vmbo, mbo, hbo of wo.") ?? niveau)?.werkEnDenk,
      opleiding: opleidingen,
      cursus: lijst(namen(rij, "cursus").map((naamCursus) => ({ naamCursus }))),
      interesse: lijst(namen(rij, "interesse").map((naamInteresse) => ({ naamInteresse }))),
      rijbewijs: bouwRijbewijzen(rij),
      taalbeheersing: bouwTalen(rij),
      competentiebeheersing: competenties.v3,
      werkervaring: lijst([...ervaring.codes.map((code) => ({ beroep: toBeroep(code) })), ...ervaring.woorden.map((woord) => ({ toelichtingWerkervaring: woord.slice(0, 2000) }))]),
    }),
    eisAanWerk: vol({ indicatieBegeleiding: bouwJaNee(rij, "begeleiding"), indicatieAanpassingWerkomgeving: bouwJaNee(rij, "aanpassing") }),
    indicatieLdrRegistratie: bouwJaNee(rij, "ldr"),
    persoonlijkePresentatie: rij.een("presentatie", (text) => kort(text, 2000), ""),
    ...bouwContact(rij, context),
  };
  return { record: vol(record) ?? {}, alleenV2: alleenV2(beroepen.woorden, competenties) };
}

function bouwSector(rij: Rijlezer) {
  return lijst(rij.lees("sector", (text) => leesGetal(text, 99_999), "Schrijf de SBI-code, alleen cijfers.").map((codeSbi) => ({ codeSbi })));
}

/** The consulent can be called; the werkzoekende only when the organisation wants so. */
function bouwContact(rij: Rijlezer, { instellingen }: Opbouwcontext): object {
  const standaard = instellingen.standaardContact;
  const consulent = vol({
    naamContactpersoonAfdeling: rij.een("contactNaam", (text) => kort(text, 35), "") ?? standaard?.naam ?? undefined,
    telefoonnummer: rij.een("contactTelefoon", leesTelefoon, "Schrijf een nummer als 0401234567.") ?? standaard?.telefoon ?? undefined,
    emailadres: rij.een("contactEmail", leesEmail, "Schrijf een e-mailadres.") ?? standaard?.email ?? undefined,
  });
  if (instellingen.contact === "consulent") {
    return { contactpersoon: lijst([consulent]), indicatieBeschikbaarheidContactgegevens: consulent ? 1 : 2 };
  }
  const telefoon = lijst([rij.een("eigenTelefoon", leesTelefoon, "Schrijf een nummer als 0612345678.")]);
  const email = lijst([rij.een("eigenEmail", leesEmail, "Schrijf een e-mailadres.")]);
  const url = rij.een("webadres", leesUrl, "Schrijf een webadres als https://…");
  return { contactpersoon: lijst([consulent]), telefoonnummer: telefoon, emailadres: email, webadres: url === undefined ? undefined : [{ codeWebadres: 2, url }], indicatieBeschikbaarheidContactgegevens: consulent ?? telefoon ?? email ? 1 : 2 };
}
