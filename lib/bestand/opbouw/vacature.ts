import { leesDatum } from "../waarden/datum";
import { leesGetal } from "../waarden/getallen";
import { leesSollicitatie } from "../waarden/codes";
import { splits, waarde } from "../waarden/gelezen";
import { kort, leesEmail, leesNiveau, leesTelefoon, leesUrl } from "../waarden/teksten";
import { zegtNiets } from "../waarden/woorden";
import type { Opbouwcontext, Opgebouwd } from "./context";
import { alleenV2, bouwBeroepen, bouwCompetenties, bouwContractvormen, bouwJaNee, bouwOnregelmatig, bouwOpleidingen, bouwPostcode, bouwRijbewijzen, bouwTalen, bouwVervoer, bouwWerktijden } from "./gedeeld";
import type { Rijlezer } from "./rijlezer";
import { lijst, vol } from "./vol";

/** "Geen" says of a person that there is no opleiding, of a vacature that none is asked. */
const [GEEN_OPLEIDING, GEEN_EIS] = [1, 0];
const DATUM_RAAD = "Schrijf een datum als 21-11-2026.";

/** A vacature out of a row. A text that says what the work is but isn't an occupation names the vacature. */
export function bouwVacature(rij: Rijlezer, id: string, context: Opbouwcontext): Opgebouwd {
  const tekst = (doel: string, max: number) => rij.een(doel, (text) => kort(text, max), "");
  const datum = (doel: string, vandaag: string | null = null) => rij.een(doel, (text) => leesDatum(text, vandaag), DATUM_RAAD);
  const beroepen = bouwBeroepen(rij, rij.heeftKolom("beroep") ? "beroep" : "naam", context);
  if (beroepen.codes.length > 1) rij.meld("waarschuwing", "beroep", "meer_beroepen", "Een vacature heeft één beroep. We leveren het eerste aan; maak voor de andere een eigen rij.");
  const competenties = bouwCompetenties(rij, context);
  const { opleidingen, niveau } = bouwOpleidingen(rij, { indicatieDiploma: bouwJaNee(rij, "diploma") });
  const werkEnDenk = (rij.een("werkEnDenkniveau", leesNiveau, "Schrijf vmbo, mbo, hbo of wo.") ?? niveau)?.werkEnDenk;
  const [code] = beroepen.codes;
  const sbi = rij.een("sector", (text) => leesGetal(text, 99_999), "Schrijf de SBI-code, alleen cijfers.");
  const record = {
    idVacature: id,
    nummerVacature: tekst("nummer", 11),
    naamVacature: tekst("naam", 120) ?? tekst("beroep", 120),
    omschrijvingVacature: rij.alle("omschrijving").length > 1 ? joined(rij) : tekst("omschrijving", 2000),
    beroep: code === undefined ? undefined : { codeBeroepsnaam: context.toUri(code) },
    codeWerkEnDenkniveauMinimaal: werkEnDenk === undefined ? undefined : String(werkEnDenk === GEEN_OPLEIDING ? GEEN_EIS : werkEnDenk),
    adres: bouwAdres(rij, context),
    werktijden: bouwWerktijden(rij),
    flexibiliteit: vol({ indicatieOnregelmatigWerkOfPloegendienst: bouwOnregelmatig(rij) }),
    contractvorm: bouwContractvormen(rij),
    vervoermiddel: bouwVervoer(rij),
    rijbewijs: bouwRijbewijzen(rij),
    taalbeheersing: bouwTalen(rij),
    competentiebeheersing: competenties.v3,
    opleiding: opleidingen,
    cursus: lijst(rij.lees("cursus", (text) => waarde(...splits(text).filter((deel) => !zegtNiets(deel))), "").map((naam) => ({ naamCursus: naam.slice(0, 120) }))),
    werkervaring: lijst(rij.lees("ervaring", (text) => leesGetal(text, 99), "Schrijf het aantal jaren.").map((aantalJarenWerkzaamInBeroep) => ({ aantalJarenWerkzaamInBeroep }))),
    sluitingsdatumVacature: datum("sluitingsdatum"),
    arbeidsVoorwaarden: vol({ datumAanvangWerkzaamheden: datum("aanvang", context.vandaag), datumEindeWerkzaamheden: datum("einde"), salarisIndicatie: tekst("salaris", 100), omschrijvingArbeidsvoorwaarden: tekst("voorwaarden", 2000) }),
    sollicitatiewijze: bouwSollicitatie(rij),
    werkgever: bouwWerkgever(rij, tekst("werkgever", 500), context),
    sector: sbi === undefined ? undefined : { codeSbi: sbi },
  };
  return { record: vol(record) ?? {}, alleenV2: alleenV2(code === undefined ? beroepen.woorden.slice(0, 1) : [], competenties) };
}

/** Several columns with descriptions become one text. */
const joined = (rij: Rijlezer): string | undefined => kort(rij.alle("omschrijving").filter(({ tekst }) => !zegtNiets(tekst)).map(({ tekst }) => tekst).join("\n"), 2000).waarden[0];

function bouwAdres(rij: Rijlezer, context: Opbouwcontext): object | undefined {
  const postcode = bouwPostcode(rij, context);
  if (postcode === undefined) return undefined;
  const straat = /^(.{1,80}?)\s+(\d{1,5})\s*([a-z0-9-]{0,6})$/i.exec(rij.tekst("straat"));
  const straatnaam = straat ? straat[1] : rij.tekst("straat");
  const huisnummer = rij.een("huisnummer", (text) => leesGetal(text, 99_999), "Schrijf alleen cijfers.") ?? (straat ? Number(straat[2]) : undefined);
  const toevoeging = (rij.tekst("toevoeging") || straat?.[3] || undefined)?.slice(0, 6);
  // A street that is too long is left out: cut, it would be another one.
  return vol({ postcode, straatnaam: straatnaam !== undefined && straatnaam !== "" && straatnaam.length <= 24 && !zegtNiets(straatnaam) ? straatnaam : undefined, huisnummer, huisnummertoevoeging: toevoeging });
}

function bouwSollicitatie(rij: Rijlezer) {
  const wijzen = rij.lees("sollicitatie", leesSollicitatie, "Kies uit: per post, telefoon, e-mail of online.");
  const url = rij.een("sollicitatieUrl", leesUrl, "Schrijf een webadres als https://…");
  const elementen: object[] = wijzen.filter((code) => url === undefined || code !== "4").map((codeSollicitatiewijze) => ({ codeSollicitatiewijze }));
  if (url !== undefined) elementen.push({ codeSollicitatiewijze: "4", webadres: { codeWebadres: 4, url } });
  return lijst(elementen);
}

function bouwWerkgever(rij: Rijlezer, handelsnaamOrganisatie: string | undefined, { instellingen }: Opbouwcontext) {
  const standaard = instellingen.standaardContact;
  const url = rij.een("webadres", leesUrl, "Schrijf een webadres als https://…");
  const contact = vol({
    naamContactpersoonAfdeling: rij.een("contactNaam", (text) => kort(text, 35), "") ?? standaard?.naam ?? undefined,
    telefoonnummer: lijst([rij.een("contactTelefoon", leesTelefoon, "Schrijf een nummer als 0401234567.") ?? standaard?.telefoon ?? undefined]),
    emailadres: lijst([rij.een("contactEmail", leesEmail, "Schrijf een e-mailadres.") ?? standaard?.email ?? undefined]),
  });
  return vol({ handelsnaamOrganisatie, webadres: url === undefined ? undefined : [{ codeWebadres: 3, url }], contactpersoon: lijst([contact]) });
}
