import { isEmailadres } from "@/lib/standaard/invoer/contact";
import type { Invoer } from "@/lib/standaard/invoer/invoer";
import type { Soort } from "@/lib/standaard/soort";
import type { Veldfout } from "./fouten";

type Regel = (invoer: Invoer, vandaag: string) => Veldfout | null;

const waarde = ({ waarden }: Invoer, pad: string): string => (waarden[pad] ?? "").trim();
const fout = (pad: string, melding: string): Veldfout => ({ pad, melding });

const verplicht = (pad: string, melding: string): Regel => (invoer) => (waarde(invoer, pad) === "" ? fout(pad, melding) : null);

/** The second of two days or numbers may not come before the first. */
const volgorde = (eerst: string, dan: string, melding: string, isEerder: (a: string, b: string) => boolean = (a, b) => a < b): Regel => (invoer) => {
  const [van, tot] = [waarde(invoer, eerst), waarde(invoer, dan)];
  return van !== "" && tot !== "" && isEerder(tot, van) ? fout(dan, melding) : null;
};

const MIN = "werktijden.aantalWerkurenPerWeekMinimaal";
const MAX = "werktijden.aantalWerkurenPerWeekMaximaal";

const gedeeld: readonly Regel[] = [volgorde(MIN, MAX, "Het maximum aantal uren is lager dan het minimum. Verander een van de twee.", (a, b) => Number(a) < Number(b))];

const regels: Readonly<Record<Soort, readonly Regel[]>> = {
  vacatures: [
    ({ regels: { contractvorm = [] } }) => (contractvorm.some(({ codeTypeOvereenkomst }) => codeTypeOvereenkomst) ? null : fout("contractvorm", "Kies wat voor werk het is.")),
    verplicht("naamVacature", "Vul de naam van de vacature in. Die staat bovenaan in de resultaten."),
    verplicht("adres.postcode", "Vul de postcode in van de plek waar het werk is. Zonder postcode vindt niemand de vacature."),
    ...gedeeld,
    (invoer, vandaag) => {
      const dag = waarde(invoer, "sluitingsdatumVacature");
      return dag !== "" && dag < vandaag ? fout("sluitingsdatumVacature", "De sluitingsdatum is al voorbij. Kies een latere dag, of laat hem leeg.") : null;
    },
    volgorde("arbeidsVoorwaarden.datumAanvangWerkzaamheden", "arbeidsVoorwaarden.datumEindeWerkzaamheden", "Het werk eindigt voordat het begint. Verander een van de twee dagen."),
  ],
  werkzoekenden: [
    verplicht("mobiliteit.bemiddelingspostcode", "Vul de postcode in van waaruit de werkzoekende reist. Zonder postcode vindt niemand het profiel."),
    ...gedeeld,
    volgorde("flexibiliteit.datumAanvangBeschikbaarVoorWerk", "flexibiliteit.datumEindeBeschikbaarVoorWerk", "De laatste dag van beschikbaarheid ligt voor de eerste. Verander een van de twee."),
  ],
};

/** What a record entered by hand must have beyond the standard, to be found and understood. */
export function checkRegels(soort: Soort, invoer: Invoer, vandaag: string): Veldfout[] {
  return [...regels[soort].flatMap((regel) => regel(invoer, vandaag) ?? []), ...checkContact(soort, invoer), ...checkPerioden(invoer)];
}

/** An address that can't be written to helps nobody; the standard takes any text. */
function checkContact(soort: Soort, { keuzes, regels: lijsten }: Invoer): Veldfout[] {
  const lijst = soort === "vacatures" ? "werkgever.contactpersoon" : "contactpersoon";
  const naam = soort === "vacatures" ? "emailadres[]" : "emailadres";
  const melding = "Dit is geen e-mailadres. Schrijf het als naam@gemeente.nl.";
  const eigen = keuzes["emailadres[]"] ?? [];
  return [
    ...(lijsten[lijst] ?? []).flatMap((contact, index) => {
      const adressen = (contact[naam] ?? "").split(/[,;\n]/).map((deel) => deel.trim()).filter(Boolean);
      return adressen.every(isEmailadres) ? [] : [fout(`${lijst}[${index}].${naam}`, melding)];
    }),
    ...(eigen.every((adres) => adres.trim() === "" || isEmailadres(adres)) ? [] : [fout("emailadres[]", melding)]),
  ];
}

/** Within each course, study and job: an end doesn't come before its beginning. */
function checkPerioden({ regels: lijsten }: Invoer): Veldfout[] {
  return Object.entries(lijsten).flatMap(([lijst, elementen]) =>
    elementen.flatMap((regel, index) =>
      Object.keys(regel).flatMap((naam) => {
        const eind = naam.startsWith("datumAanvang") ? naam.replace("datumAanvang", "datumEinde") : "";
        const [van, tot] = [regel[naam] ?? "", regel[eind] ?? ""];
        return van !== "" && tot !== "" && tot < van ? [fout(`${lijst}[${index}].${eind}`, "De einddatum ligt voor de begindatum. Verander een van de twee.")] : [];
      }),
    ),
  );
}
